package china

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// regulation is one preset in the shape in which it was typed: every number
// that could be read of one document, and no other.
type regulation struct {
	id       string
	title    vocab.Text
	source   vocab.Source
	excludes vocab.Text
	rules    []deadline.PolicyRule
}

// The roles that owe a reply, and the one that owes an opinion.
var (
	replying  = deadline.Scope{Roles: []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleSeparate, vocab.RoleUndertake}}
	assisting = deadline.Scope{Roles: []vocab.Role{vocab.RoleAssist}}
)

// within is a duration rule.
func within(act deadline.Act, start deadline.ClockEvent, n int, u deadline.PeriodUnit, s deadline.Scope, note string) deadline.PolicyRule {
	return deadline.PolicyRule{
		ID: act.String(), Act: act, Kind: deadline.RuleKindDuration, Start: start, Period: period(n, u), Scope: s, Note: vocab.Text{ZH: note},
	}
}

// by is a fixed day, of one year or of every year (0), given as month*100+day.
func by(act deadline.Act, k, year int, s deadline.Scope, note string) deadline.PolicyRule {
	return deadline.PolicyRule{
		ID: act.String(), Act: act, Kind: deadline.RuleKindFixed, On: monthDay(k), Year: year, Scope: s, Note: vocab.Text{ZH: note},
	}
}

func regulations() []regulation {
	return []regulation{
		{
			id: "guizhou-2025", title: vocab.Text{ZH: "贵州省2025年", EN: "Guizhou Province, 2025"},
			source: vocab.Source{
				Title: "关于做好2025年建议提案办理工作的通知", Number: "黔府办函〔2025〕12号", Issued: "2025",
				URL: "https://reconnectchina.univie.ac.at/items/67e6986f4abccd016889d007", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "只收录2025年答复和协办意见的日期", EN: "only the days of 2025 for replies and assisting opinions"},
			rules: []deadline.PolicyRule{
				by(deadline.ActReply, 630, 2025, replying, "主办单位"),
				by(deadline.ActCoOpinion, 531, 2025, assisting, "协办单位"),
			},
		},
		{
			id: "huangshi-2010", title: vocab.Text{ZH: "黄石市2010年", EN: "Huangshi, 2010"},
			source: vocab.Source{
				Title: "黄石市办理人大代表建议和政协提案规定", Issued: "2010",
				URL: "https://code.fabao365.com/law_567508_3.html", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "首次答复和异议的期限未见", EN: "the limits of the first reply and of objections were not seen"},
			rules: []deadline.PolicyRule{
				within(deadline.ActCoOpinion, deadline.ClockEventReceived, 2, deadline.PeriodUnitMonth, assisting, "会办单位不直接答复提案者"),
				within(deadline.ActRedoReply, deadline.ClockEventFeedbackReceived, 1, deadline.PeriodUnitMonth, replying, "重新办理直至满意或理解"),
				by(deadline.ActSummary, 930, 0, deadline.Scope{}, "原文为9月底"),
			},
		},
		{
			id: "huoqiu-2019", title: vocab.Text{ZH: "霍邱县2019年", EN: "Huoqiu County, 2019"},
			source: vocab.Source{
				Number: "霍政秘〔2019〕57号", Issued: "2019",
				URL: "http://www.huoqiu.gov.cn/public/6596251/14673561.html", Grade: vocab.SourceGradeOfficial,
			},
			excludes: vocab.Text{ZH: "只收录2019年交办、改办和答复的日期", EN: "only the days of 2019 for assignment, change of unit and reply"},
			rules: []deadline.PolicyRule{
				by(deadline.ActAssign, 409, 2019, deadline.Scope{}, "交办"),
				by(deadline.ActReturnObjection, 531, 2019, deadline.Scope{}, "改办截止，原文为5月底"),
				by(deadline.ActReply, 831, 2019, replying, "办理答复"),
			},
		},
		{
			id: "shandong", title: vocab.Text{ZH: "山东省", EN: "Shandong Province"},
			source: vocab.Source{
				Title: "办理人大代表建议和政协提案办法",
				URL:   "http://www.fymate.net/html/text/lar/168768/16876868_1.html", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "发文年份未见；只适用于全国和省级件的答复，延期、会办未见", EN: "the year was not shown; replies for national and provincial papers only; extensions and assisting opinions were not seen"},
			rules: []deadline.PolicyRule{
				within(deadline.ActReply, deadline.ClockEventReceived, 3, deadline.PeriodUnitMonth, deadline.Scope{
					Roles: replying.Roles, Levels: []vocab.Level{vocab.LevelNational, vocab.LevelProvince},
				}, "难以按期的应及时向交办机关说明"),
				within(deadline.ActReturnObjection, deadline.ClockEventReceived, 5, deadline.PeriodUnitDay, deadline.Scope{}, "向交办机关说明理由，不得自行转送"),
			},
		},
		{
			id: "shenzhen-1998", title: vocab.Text{ZH: "深圳市1998年", EN: "Shenzhen, 1998"},
			source: vocab.Source{
				Title: "深圳市办理人大代表建议和政协提案的规定", Issued: "1998",
				URL: "https://www.110.com/fagui/law_262298.html", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "答复期限未见", EN: "the limit of the reply was not seen"},
			rules: []deadline.PolicyRule{
				within(deadline.ActReturnObjection, deadline.ClockEventReceived, 10, deadline.PeriodUnitDay, deadline.Scope{}, "书面、加盖公章退回交办机关，不得自行转办"),
				within(deadline.ActAssignMeeting, deadline.ClockEventSessionClosed, 30, deadline.PeriodUnitDay, deadline.Scope{}, "闭会后30日内召开交办会"),
			},
		},
		{
			id: "tongling-2009", title: vocab.Text{ZH: "铜陵市2009年", EN: "Tongling, 2009"},
			source: vocab.Source{
				Number: "铜政办〔2009〕103号", Issued: "2009",
				URL: "http://ask.fsou.com/html/text/lar/172280/17228026.html", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "只收录2009年“回头看”的日期；答复、会办和异议的期限未见", EN: "only the day of 2009 for looking back; the limits of replies, assisting opinions and objections were not seen"},
			rules: []deadline.PolicyRule{
				by(deadline.ActFollowUp, 1120, 2009, deadline.Scope{}, "“回头看”，报B类落实登记表"),
			},
		},
		{
			id: "wuzhong-2022", title: vocab.Text{ZH: "吴忠市2022年", EN: "Wuzhong, 2022"},
			source: vocab.Source{
				Title: "吴忠市人民政府办公室2022年办理通知", Issued: "2022",
				URL: "https://www.wuzhong.gov.cn/zzb/zfwj/202204/t20220429_3484672.html", Grade: vocab.SourceGradeOfficial,
			},
			excludes: vocab.Text{ZH: "只收录2022年答复和协办意见的日期", EN: "only the days of 2022 for replies and assisting opinions"},
			rules: []deadline.PolicyRule{
				by(deadline.ActReply, 831, 2022, replying, "主办单位"),
				by(deadline.ActCoOpinion, 630, 2022, assisting, "协办意见函告主办并抄送督查室"),
			},
		},
		{
			id: "yulin-2019", title: vocab.Text{ZH: "玉林市2019年（人大代表建议）", EN: "Yulin, 2019 (deputies' suggestions)"},
			source: vocab.Source{
				Number: "玉政办电〔2019〕11号", Issued: "2019",
				URL: "http://www.yulin.gov.cn/zcwj/yzbd/t8706881.shtml", Grade: vocab.SourceGradeOfficial,
			},
			excludes: vocab.Text{ZH: "只收录人大代表建议的退办期限", EN: "only the limit of objections, for deputies' suggestions"},
			rules: []deadline.PolicyRule{
				within(deadline.ActReturnObjection, deadline.ClockEventReceived, 7, deadline.PeriodUnitWorkday, deadline.Scope{
					Tracks: []vocab.Track{vocab.TrackSuggestion},
				}, "接到承办通知后；逾期未提出退办申请的不作调整"),
			},
		},
		{
			id: "zhejiang-ocean-2011", title: vocab.Text{ZH: "浙江省海洋与渔业局2011年", EN: "Zhejiang Bureau of Ocean and Fisheries, 2011"},
			source: vocab.Source{
				Title: "浙江省海洋与渔业局办理人大代表建议和政协委员提案工作规则", Number: "浙海渔办〔2011〕16号", Issued: "2011",
				URL: "http://fsou.com/html/text/lar/172754/17275468.html", Grade: vocab.SourceGradeDatabase,
			},
			excludes: vocab.Text{ZH: "局内规则；答复期限未见", EN: "a bureau's own rules; the limit of the reply was not seen"},
			rules: []deadline.PolicyRule{
				within(deadline.ActReturnObjection, deadline.ClockEventAssignmentMeeting, 10, deadline.PeriodUnitWorkday, deadline.Scope{}, "交办会后报省政府督查室建议重新商定承办单位"),
				within(deadline.ActInternalDispatch, deadline.ClockEventAssignmentMeeting, 10, deadline.PeriodUnitWorkday, deadline.Scope{}, "局办公室提出分办方案，报分管局长审定"),
			},
		},
	}
}

// Policies returns every preset, common-3m first and the others by id. A preset
// of a place holds only what could be read of one document whose text is vouched
// for by the issuing body's site or a legal database; Excludes says what it does
// not cover, and its colours and reminder steps, of which no such document says
// anything, are the library's own defaults. Rules of a
// notice for one year hold for that year. The caller owns the result.
func Policies() []deadline.Policy {
	all := []deadline.Policy{Common3M()}
	for _, r := range regulations() {
		p := deadline.Policy{
			ID: r.id, Title: r.title, Source: r.source, Excludes: r.excludes, Rules: r.rules,
			Decides: deadline.PrecedenceMostSpecific, Thresholds: deadline.DefaultThresholds(), Steps: deadline.DefaultSteps(),
		}
		p.Excludes.ZH += "；预警与催办天数原文未见，为本库自定"
		p.Excludes.EN += "; days of colours and reminders were not seen and are the library's own"
		for i := range p.Rules {
			p.Rules[i].Source = r.source
			p.Rules[i].Scope.Roles = append([]vocab.Role(nil), p.Rules[i].Scope.Roles...)
		}
		all = append(all, p)
	}
	return all
}

// PolicyNamed returns the preset with the id, false when there is none.
func PolicyNamed(id string) (deadline.Policy, bool) {
	for _, p := range Policies() {
		if p.ID == id {
			return p, true
		}
	}
	return deadline.Policy{}, false
}

// monthDay is NewMonthDay for the constants of this package.
func monthDay(k int) deadline.MonthDay {
	m, err := deadline.NewMonthDay(date(2000, k).Month(), k%100)
	if err != nil {
		panic(err)
	}
	return m
}
