package house

import (
	"reflect"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// functions are the exported functions that take or give memory. Their arguments
// are samples of their types, but for those that special names.
var functions = map[string]any{
	"assign.Codes": assign.Codes, "assign.Distribute": assign.Distribute, "assign.DistributeItems": assign.DistributeItems,
	"assign.LoadOffice": assign.LoadOffice, "assign.LoadOrg": assign.LoadOrg, "assign.NewItem": assign.NewItem, "assign.NewRouter": assign.NewRouter, "assign.Solve": assign.Solve,

	"deadline.Codes": deadline.Codes, "deadline.DefaultSteps": deadline.DefaultSteps, "deadline.DefaultThresholds": deadline.DefaultThresholds, "deadline.DayChanges": deadline.DayChanges, "deadline.Diff": deadline.Diff, "deadline.DiffReminders": deadline.DiffReminders,
	"deadline.LoadLayer": deadline.LoadLayer, "deadline.LoadPolicy": deadline.LoadPolicy, "deadline.NewCalendar": deadline.NewCalendar,

	"china.Calendar": china.Calendar, "china.Common3M": china.Common3M, "china.Festivals": china.Festivals, "china.Notices": china.Notices, "china.Observances": china.Observances,
	"china.Policies": china.Policies, "china.PolicyNamed": china.PolicyNamed, "china.RegionNamed": china.RegionNamed, "china.Regions": china.Regions,

	"vocab.All": vocab.All[vocab.Role], "vocab.Codes": vocab.Codes, "vocab.Decode": vocab.Decode[proposal.Proposal], "vocab.NewDecoder": vocab.NewDecoder[proposal.Proposal],
	"vocab.Schema": func() ([]byte, error) {
		return vocab.Schema(vocab.SchemaOptions{}, reflect.TypeFor[proposal.Proposal]())
	},

	"proposal.ActsOf": proposal.ActsOf, "proposal.AgendaOf": proposal.AgendaOf, "proposal.Apply": proposal.Apply, "proposal.CheckLine": proposal.CheckLine, "proposal.CheckText": proposal.CheckText,
	"proposal.Codes": proposal.Codes, "proposal.DueFollowUps": proposal.DueFollowUps, "proposal.Groups": proposal.Groups, "proposal.LoadPlace": proposal.LoadPlace,
	"proposal.LoadProcess": proposal.LoadProcess, "proposal.NeedsOf": proposal.NeedsOf, "proposal.ParseCase": proposal.ParseCase, "proposal.ReadTyped": proposal.ReadTyped,
	"proposal.Replay": proposal.Replay, "proposal.Scales": proposal.Scales, "proposal.Schemes": proposal.Schemes, "proposal.Stalled": proposal.Stalled,
	"proposal.Transitions": proposal.Transitions, "proposal.WorkOf": proposal.WorkOf,

	"classify.Codes": classify.Codes, "classify.Combine": classify.Combine, "classify.LoadLearner": classify.LoadLearner, "classify.LoadBureaus": classify.LoadBureaus, "classify.UnknownThings": classify.UnknownThings, "classify.New": classify.New,
	"classify.NewCalibration": classify.NewCalibration, "classify.NewLearner": classify.NewLearner, "classify.Reliability": classify.Reliability,
	"classify.Rules": classify.Rules, "classify.ScienceSections": classify.ScienceSections, "classify.Taxonomies": classify.Taxonomies, "classify.Taxonomy": classify.Taxonomy,

	"intake.Codes": intake.Codes, "intake.Count": intake.Count, "intake.Load": intake.Load, "intake.LoadLocal": intake.LoadLocal, "intake.National": intake.National,
	"intake.New": intake.New, "intake.Wordings": intake.Wordings,

	"reply.Check": reply.Check, "reply.Codes": reply.Codes, "reply.DefaultLanguage": reply.DefaultLanguage, "reply.Faults": reply.Faults, "reply.Outline": reply.Outline,
	"reply.Promises": reply.Promises, "reply.Redact": reply.Redact, "reply.Track": reply.Track, "reply.Warnings": reply.Warnings,

	"rule.Bind": func(e *rule.Engine) (rule.Bound[string], error) {
		return rule.Bind(e, func(id string) (string, error) { return id, nil })
	},
	"rule.Check": rule.Check, "rule.Codes": rule.Codes, "rule.Compile": rule.Compile, "rule.Compose": rule.Compose, "rule.Load": rule.Load,
	"rule.LoadLayer": rule.LoadLayer, "rule.LoadLayered": rule.LoadLayered, "rule.NewSearch": rule.NewSearch,

	"sheet.Codes": sheet.Codes, "sheet.PaperOf": sheet.PaperOf, "sheet.Read": sheet.Read, "sheet.Rows": sheet.Rows,

	"ruletest.Codes": ruletest.Codes, "ruletest.Impact": ruletest.Impact, "ruletest.Judge": ruletest.Judge, "ruletest.LoadCases": ruletest.LoadCases, "ruletest.Transcript": ruletest.Transcript,

	"stats.Codes": stats.Codes, "stats.Dimensions": stats.Dimensions, "stats.Facts": stats.Facts, "stats.IndicatorByID": stats.IndicatorByID, "stats.Indicators": stats.Indicators,
	"stats.NewCount": stats.NewCount, "stats.NewRecord": stats.NewRecord, "stats.NewTally": stats.NewTally, "stats.Reconcile": stats.Reconcile, "stats.Shares": stats.Shares,
	"stats.UnitRecords": stats.UnitRecords, "stats.Year": stats.Year, "stats.YearOf": stats.YearOf,

	"report.Codes": report.Codes, "report.Write": report.Write,
}

// exempt are those that are meant to share, or have nothing to share, each with
// its reason.
var exempt = map[string]string{
	"classify.Default":         "the built-in classifier is one immutable value",
	"classify.Load":            "gives an immutable classifier by a name",
	"deadline.Date.AppendText": "appends to what it is given, as its name says",
	"deadline.Span.Days":       "a sequence of plain dates",
	"ruletest.Golden":          "runs within a test",
	"ruletest.Run":             "runs within a test",
	"ruletest.RunJSON":         "runs within a test",
	"ruletest.RunLayered":      "runs within a test",
	"reply.Reply.Letter":       "takes a function and gives a text",
	"vocab.Parse":              "gives one value of a closed set",
	"vocab.Faults.Err":         "the list itself as an error",
}

// changing are the methods after which a second call answers otherwise.
var changing = map[string]bool{"proposal.Reading.Apply": true, "stats.Tally.Merge": true, "vocab.Faults.Add": true, "vocab.Faults.Under": true, "stats.Tally.Add": true, "classify.Learner.Add": true}

// nothing are those that give nothing on any sample, with the reason.
var nothing = map[string]string{
	"deadline.Calendar.Caveats":   "reasons are made for the answer, and the sample's days are published",
	"deadline.Calendar.Day":       "festivals and sources of the sample's day are none",
	"deadline.Calendar.Swap":      "the sample's day is no swapped one",
	"deadline.DayChanges":         "the two samples are the same calendar",
	"deadline.Diff":               "the two samples are the same calendar",
	"deadline.Period.Due":         "the sample's due has neither notes nor pauses; Policy.Dues gives some",
	"reply.Reply.Public":          "the sample names nobody that is taken out; reply.Redact gives the same list",
	"reply.Warnings":              "the sample remark is a fault; reply.Faults is the same function",
	"ruletest.Impact":             "both samples are the same set",
	"ruletest.SetCoverage.Missed": "the sample missed nothing",
	"stats.Indicator.Figure":      "the sample is received and nothing left out",
	"stats.Indicator.Rest":        "the records of the sample are all in the part; Part is the same function",
	"stats.NewCount":              "a plain count leaves nothing out",
	"stats.Reconcile":             "the sample is consistent",
}

// failing are those whose samples are met with an error.
var failing = map[string]bool{}

// special are arguments by function, nil where the sample serves.
var special = map[string]func() []any{
	"assign.LoadOrg": func() []any { return []any{[]byte(orgText)} },
	"assign.LoadOffice": func() []any {
		return []any{[]byte(`{"name":"x","policy":` + policyText + `,"org":` + orgText + `,"departments":[{"id":"d","labels":["science"]}]}`)}
	},
	"assign.Org.Leader": func() []any { return []any{nil, "L2"} }, "assign.Org.Unit": func() []any { return []any{nil, "project"} }, "assign.Org.Person": func() []any { return []any{nil, "P2"} },
	"deadline.LoadPolicy": func() []any { return []any{[]byte(policyText)} },
	"deadline.LoadLayer": func() []any {
		return []any{[]byte(`{"id":"l","name":{"zh":"厂休","en":"x"},"years":[2024],"off":["2024-05-08"],"work":["2024-05-11"]}`)}
	},
	"china.Festivals": func() []any { return []any{2024} }, "china.Observances": func() []any { return []any{2024} },
	"china.PolicyNamed": func() []any { return []any{"shandong"} }, "china.RegionNamed": func() []any { return []any{"xinjiang"} },
	"vocab.Decode":         func() []any { return []any{[]byte(`{"id":"1","proposers":[{"id":"m"}]}`)} },
	"vocab.Decoder.Decode": func() []any { return []any{nil, []byte(`{"id":"1","proposers":[{"id":"m"}]}`)} },
	"proposal.LoadPlace": func() []any {
		return []any{[]byte(`{"name":"x","process":{"consult":["before"]},"policy":` + policyText + `}`)}
	},
	"proposal.LoadProcess": func() []any { return []any{[]byte(`{"consult":["before"]}`)} },
	"proposal.ParseCase": func() []any {
		return []any{[]byte(`{"proposal":{"id":"1","track":"proposal","title":"题","proposers":[{"id":"m"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`)}
	},
	"proposal.Place.ParseCase": func() []any {
		return []any{nil, []byte(`{"proposal":{"id":"1","track":"proposal","title":"题","proposers":[{"id":"m"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`)}
	},
	"assign.Office.ParseCase": func() []any {
		return []any{nil, []byte(`{"proposal":{"id":"1","track":"proposal","title":"题","proposers":[{"id":"m"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`)}
	},
	"proposal.Case.Insert": func() []any {
		return []any{nil, proposal.Event{Kind: proposal.EventKindConsulted, Date: day("2024-03-25"), Unit: "project", Demands: []string{"1"}}}
	},
	"proposal.Case.Parts":    func() []any { return []any{divided()} },
	"proposal.Case.Clock":    func() []any { return []any{nil, "project"} },
	"proposal.Group.Clock":   func() []any { return []any{nil, nil, "project"} },
	"proposal.Reading.Clock": func() []any { return []any{nil, "project"} },
	"proposal.CheckLine":     func() []any { return []any{"/a", "甲\x00"} },
	"proposal.CheckText":     func() []any { return []any{"/a", "甲\x00"} },
	"proposal.DueFollowUps":  func() []any { return []any{nil, day("2025-03-03")} },
	"proposal.Stalled":       func() []any { return []any{nil, day("2025-03-03"), 10} },
	"stats.Annual.Rest":      func() []any { return []any{nil, stats.SatisfactionRate} },
	"proposal.ReadTyped":     func() []any { return []any{"2026年5月1日", nil} },
	"classify.LoadBureaus":   func() []any { return []any{[]byte(`[{"id":"a","labels":["sports"],"owns":["lasers"]}]`)} },
	"classify.UnknownThings": func() []any { return []any{[]classify.Bureau{{ID: "a", Owns: []string{"lasers"}}}} },
	"classify.LoadLearner":   func() []any { return []any{must(learner().MarshalBinary()), nil} },
	"classify.Rules":         func() []any { return []any{"five_tasks"} }, "classify.Taxonomy": func() []any { return []any{"five_tasks"} },
	"intake.Load": func() []any {
		return []any{[]byte(`{"id":"x","grounds":[{"code":"a","text":{"zh":"甲","en":"a"}}],"signs":` + `{"id":"s","hit":"sum","conclusions":[{"id":"a"}],"rules":[{"id":"1","then":"a","weight":1,"note":"n","when":{"any":["甲"]}}]}}`)}
	},
	"intake.LoadLocal": func() []any { return []any{[]byte(localText)} }, "intake.List.Ground": func() []any { return []any{nil, "secret"} },
	"reply.Outline": func() []any { return []any{nil, "project", reply.KindAnswer} },
	"reply.Redact":  func() []any { return []any{"赵科长13900000000", []string{"赵科长"}} },
	"rule.Load":     func() []any { return []any{[]byte(setText)} }, "rule.LoadLayer": func() []any { return []any{[]byte(layerText)} },
	"rule.LoadLayered": func() []any { return []any{[]byte(setText), [][]byte{[]byte(layerText)}} },
	"rule.NewSearch":   func() []any { return []any{[]string{"仪器", "共享"}} },
	"sheet.Read": func() []any {
		return []any{[][]string{{"案号", "案由", "提案者", "主办单位"}, {"1", "关于仪器共享的提案", "委员甲", "科技局"}}, sheet.Options{}}
	},
	"ruletest.LoadCases":  func() []any { return []any{[]byte(`[{"title":"科研仪器","then":"a"}]`)} },
	"stats.IndicatorByID": func() []any { return []any{stats.OnTimeRate} },
	"stats.Annual.Figure": func() []any { return []any{nil, stats.OnTimeRate} }, "stats.Annual.Part": func() []any { return []any{nil, stats.OnTimeRate} },
	"stats.GroupFigures.Figure": func() []any { return []any{nil, stats.OnTimeRate} },
	"stats.Year":                func() []any { return []any{2024} },
	"stats.YearOf":              func() []any { return []any{2024} },
	"stats.Tally.Add":           func() []any { r := record(); r.ID = "other"; return []any{nil, r} },
	"stats.Shares":              func() []any { return []any{[]int{1, 2}, 1} },
}
