package china

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Region is one place whose own days off are built in 「地方放假安排」.
type Region struct {
	// Token is the stable name, such as guangxi; Name the Chinese and English one.
	Token string     `json:"token"`
	Name  vocab.Text `json:"name"`
	// Covers says what was seen and what was not.
	Covers vocab.Text `json:"covers"`
	// Layers are the orders, one each, in order of year.
	Layers []deadline.Layer `json:"layers"`
}

// local is one order in the shape in which it was typed: days as
// month*100+day of the year.
type local struct {
	year     int
	festival vocab.Text
	source   vocab.Source
	off      []run
	work     []int
}

var (
	sanyuesan  = vocab.Text{ZH: "三月三", EN: "Sanyuesan Festival"}
	rouzi      = vocab.Text{ZH: "肉孜节", EN: "Eid al-Fitr"}
	kaizhai    = vocab.Text{ZH: "开斋节", EN: "Eid al-Fitr"}
	gurbang    = vocab.Text{ZH: "古尔邦节", EN: "Eid al-Adha"}
	losar      = vocab.Text{ZH: "藏历新年", EN: "Tibetan New Year"}
	losarCNY   = vocab.Text{ZH: "春节、藏历新年", EN: "Spring Festival and Tibetan New Year"}
	torch      = vocab.Text{ZH: "火把节", EN: "Torch Festival"}
	yiNewYear  = vocab.Text{ZH: "彝族年", EN: "Yi New Year"}
	prefecture = vocab.Text{ZH: "国庆节", EN: "National Day"}

	guangxi98  = vocab.Source{Number: "广西壮族自治区人民政府令第98号"}
	xinjiang   = vocab.Source{Number: "新疆维吾尔自治区人民政府令第174号", Issued: "2011"}
	ningxia137 = vocab.Source{Number: "宁政办发〔2018〕137号", Issued: "2018"}
	ningxiaOwn = vocab.Source{Title: "宁夏回族自治区关于开斋节、古尔邦节放假的安排"}
	lhasaOwn   = vocab.Source{Title: "拉萨市关于藏历新年放假的安排"}
	liangshan  = vocab.Source{Number: "凉府办发〔2010〕31号", Issued: "2010"}
	hubei2020  = vocab.Source{Title: "湖北省人民政府办公厅关于延长春节假期的通知（经国务院批准）", Issued: "2020-02-01"}
)

// regions are the orders that were seen, typed from reports and pages of the
// governments named. None of them can be computed: the days are set year by
// year, some by the sighting of the moon.
var regions = [...]struct {
	token  string
	name   vocab.Text
	covers vocab.Text
	orders []local
}{
	{
		"guangxi", vocab.Text{ZH: "广西", EN: "Guangxi"},
		vocab.Text{ZH: "全区三月三放假：2014、2017、2021、2023、2024年", EN: "Sanyuesan, whole region: 2014, 2017, 2021, 2023, 2024"},
		[]local{
			{2014, sanyuesan, guangxi98, []run{{402, 403}}, nil},
			{2017, sanyuesan, guangxi98, []run{{330, 404}}, []int{408}},
			{2021, sanyuesan, guangxi98, []run{{414, 416}}, []int{418}},
			{2023, sanyuesan, guangxi98, []run{{421, 421}}, nil},
			{2024, sanyuesan, guangxi98, []run{{411, 412}}, nil},
		},
	},
	{
		"hubei", vocab.Text{ZH: "湖北", EN: "Hubei"},
		vocab.Text{ZH: "2020年春节假期延长至2月13日", EN: "the Spring Festival of 2020, extended to 13 February"},
		[]local{
			{2020, spring, hubei2020, []run{{203, 213}}, nil},
		},
	},
	{
		"lhasa", vocab.Text{ZH: "拉萨", EN: "Lhasa"},
		vocab.Text{ZH: "拉萨市藏历新年放假：2023、2025、2026年；雪顿节未收录", EN: "Tibetan New Year in the city of Lhasa: 2023, 2025, 2026; the Shoton Festival is not included"},
		[]local{
			{2023, losar, lhasaOwn, []run{{220, 226}}, []int{218, 219}},
			{2025, losar, lhasaOwn, []run{{227, 304}}, nil},
			{2026, losarCNY, lhasaOwn, []run{{215, 226}}, []int{214, 228}},
		},
	},
	{
		"liangshan", vocab.Text{ZH: "凉山", EN: "Liangshan"},
		vocab.Text{ZH: "凉山彝族自治州2011年火把节、国庆节调休、彝族年", EN: "Liangshan Prefecture in 2011: Torch Festival, National Day, Yi New Year"},
		[]local{
			{2011, torch, liangshan, []run{{724, 730}}, []int{731}},
			{2011, prefecture, liangshan, []run{{1008, 1008}}, []int{1009}},
			{2011, yiNewYear, liangshan, []run{{1120, 1126}}, []int{1127}},
		},
	},
	{
		"ningxia", vocab.Text{ZH: "宁夏", EN: "Ningxia"},
		vocab.Text{ZH: "全区开斋节、古尔邦节放假：2019、2020、2021年", EN: "Eid al-Fitr and Eid al-Adha, whole region: 2019, 2020, 2021"},
		[]local{
			{2019, kaizhai, ningxia137, []run{{605, 606}}, nil},
			{2019, gurbang, ningxia137, []run{{812, 813}}, nil},
			{2020, kaizhai, ningxiaOwn, []run{{525, 526}}, nil},
			{2020, gurbang, ningxiaOwn, []run{{730, 731}}, nil},
			{2021, kaizhai, ningxiaOwn, []run{{513, 514}}, nil},
			{2021, gurbang, ningxiaOwn, []run{{719, 720}}, nil},
		},
	},
	{
		"xinjiang", vocab.Text{ZH: "新疆", EN: "Xinjiang"},
		vocab.Text{ZH: "全区肉孜节、古尔邦节放假：2022、2023、2025年", EN: "Eid al-Fitr and Eid al-Adha, whole region: 2022, 2023, 2025"},
		[]local{
			{2022, rouzi, xinjiang, []run{{505, 505}}, nil},
			{2022, gurbang, xinjiang, []run{{709, 713}}, nil},
			{2023, rouzi, xinjiang, []run{{421, 421}}, nil},
			{2023, gurbang, xinjiang, []run{{628, 630}}, nil},
			{2025, rouzi, xinjiang, []run{{329, 331}}, nil},
			{2025, gurbang, xinjiang, []run{{606, 610}}, nil},
		},
	},
}

// Regions returns the places whose own days off are built in, in the order of
// their tokens. The caller owns the result. A region that is not among them has
// no order here; a bureau adds its own with deadline.LoadLayer.
func Regions() []Region {
	all := make([]Region, 0, len(regions))
	for _, r := range regions {
		typed := Region{Token: r.token, Name: r.name, Covers: r.covers}
		for _, o := range r.orders {
			n, c := notice{year: o.year, title: o.source.Title}, clause{festival: o.festival}
			l := deadline.Layer{
				ID: r.token, Name: o.festival, Region: r.name.ZH, Years: []int{o.year}, Source: o.source,
			}
			for _, s := range o.off {
				l.Off = append(l.Off, deadline.Span{First: n.day(c, s.first), Last: n.day(c, s.last)})
			}
			for _, k := range o.work {
				l.Work = append(l.Work, n.day(c, k))
			}
			typed.Layers = append(typed.Layers, l)
		}
		all = append(all, typed)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Token < all[j].Token })
	return all
}

// RegionNamed returns the region with the token or Chinese name; false when
// none is built in. Lay it on a calendar with its layers:
//
//	cal, _, err := china.Calendar().With(region.Layers...)
//
// Answers for a year without a known order of the region are provisional, and
// the calendar names the gap.
func RegionNamed(name string) (Region, bool) {
	for _, r := range Regions() {
		if r.Token == name || r.Name.ZH == name {
			return r, true
		}
	}
	return Region{}, false
}
