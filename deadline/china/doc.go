// Package china holds the facts that package deadline counts with in China: the
// notices of the State Council on the holidays of every year from 2004 on, the
// statutory days of the decree, and policy presets.
//
//	cal := china.Calendar()
//	day, err := cal.Day(deadline.MustDate("2024-10-12")) // 调休上班，国庆节
//	if region, ok := china.RegionNamed("广西"); ok {
//		cal, _, err = cal.With(region.Layers...)
//	}
//	policy, ok := china.PolicyNamed("common-3m")
//
// The notices are typed clause by clause from the published texts, each with
// number and date of issue; where a number was not found it is empty. Every day
// they cover is tested against a second transcription of the same texts.
//
// Statutory days and swapped days off are told apart by the decree 全国年节及纪念日
// 放假办法: ten days to 2007, eleven from 2008, thirteen from 2025. A year whose
// notice is not out is deadline.ErrYearUnknown; Calendar().Estimated() answers
// to 2099 by the decree, the lunar calendar and the solar terms, and says so.
//
// Regions holds the days that some regions and cities set for themselves, for
// the years whose order was seen; Observances the days of parts of the citizens,
// which change no workday. Policies holds the presets: common-3m, which claims
// no jurisdiction, and the regulations whose text is vouched for.
//
// # What stays
//
// Tokens of regions and ids of policies stay. A day may be answered otherwise
// only when a document says so: Calendar().AsOf(day) keeps the answer as it was
// known then.
package china
