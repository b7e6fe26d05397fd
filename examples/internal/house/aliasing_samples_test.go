package house

import (
	"errors"
	"reflect"
	"sort"
	"time"

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

func day(s string) deadline.Date { return deadline.MustDate(s) }

const (
	orgText = `{"id":"kjj","name":"某市科学技术局","head":"L1","clerk":"P1","group":[{"id":"L1","seat":"chair"}],
		"leaders":[{"id":"L1","name":"局长","units":["office"]},{"id":"L2","name":"副局长","units":["project","hightech"],"substitute":"L1","leaves":[{"from":"2024-07-01","to":"2024-07-05"}]}],
		"units":[{"id":"office","name":"办公室","kind":"section","duties":["督查督办"]},{"id":"project","name":"项目科","kind":"section","duties":["科技专项资金","科研仪器共享"],"labels":["a"]},
		{"id":"hightech","name":"高新科","kind":"section","duties":["高新区建设"],"labels":["b"]}],
		"people":[{"id":"P1","name":"赵科长","unit":"office","skills":["督查"]},{"id":"P2","name":"钱科长","unit":"project","skills":["专项资金"],"leaves":[{"from":"2024-07-01","to":"2024-07-05"}]},{"id":"P3","name":"孙科长","unit":"hightech"}]}`
	setText = `{"id":"s","hit":"sum","stock":["加快"],"conclusions":[{"id":"a"},{"id":"b"}],"rules":[
		{"id":"1","then":"a","weight":10,"note":"n","when":{"any":["仪器",{"all":["资金","科技"]}]}},{"id":"2","then":"b","weight":10,"note":"n","when":{"all":["高新区"],"none":["仪器"]}},
		{"id":"3","then":"b","weight":2,"note":"n","when":{"field":"level","is":["city"]}},{"id":"4","then":"a","weight":3,"note":"n","when":{"near":["共享","仪器"],"within":9}}]}`
	layerText  = `{"id":"l","over":"s","conclusions":[{"id":"c"}],"rules":[{"id":"5","then":"c","weight":5,"note":"n","when":{"any":["公园",{"all":["长椅"]}]}}],"replace":[{"id":"2","then":"b","weight":9,"note":"n","when":{"any":["园区"]}}],"remove":["3"]}`
	policyText = `{"id":"p","title":{"zh":"某市","en":"a city"},"rules":[
		{"id":"reply","act":"reply","kind":"duration","start":"assigned","period":"3个月","scope":{"roles":["sole","lead"],"tracks":["proposal"],"levels":["city"],"timings":["in_session"],"proposers":["member"]}},
		{"id":"co","act":"co_opinion","kind":"offset","base":"reply","period":"-20日","scope":{"roles":["assist"]}}],
		"thresholds":[{"alert":"red","within":3,"unit":"day"}],"steps":[{"id":"x","workdays":-2,"to":["handler"],"copy":["clerk"]}]}`
	localText = `{"id":"ours","grounds":[{"code":"beyond","text":{"zh":"超越事权","en":"beyond"}}],"without":["academic"],
		"signs":{"id":"o","over":"national-2011-signs","conclusions":[{"id":"beyond"}],"rules":[{"id":"b","then":"beyond","weight":1,"note":"n","when":{"any":["修改法律"]}}]}}`
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func document(id string) proposal.Proposal {
	return proposal.Proposal{
		ID: id, Track: vocab.TrackProposal, Level: vocab.LevelCity, Year: 2024, Term: 5, Session: 3, Title: "关于加快科研仪器共享的提案", Body: "目前仪器分散，建议共享。",
		Proposers: []proposal.Proposer{{ID: "m1", Name: "委员甲", Kind: vocab.ProposerKindJoint}, {ID: "m2", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed}},
		Demands:   []proposal.Demand{{ID: "1", Text: "建立目录"}}, Wished: []string{"kjj"}, Subjects: []proposal.Subject{{Taxonomy: "t", Code: "a"}},
	}
}

func file(id string) proposal.Case {
	on := func(d string, e proposal.Event) proposal.Event { e.Date = day(d); return e }
	kind := func(k proposal.EventKind) proposal.Event { return proposal.Event{Kind: k} }
	unit := func(k proposal.EventKind) proposal.Event { return proposal.Event{Kind: k, Unit: "project"} }
	assigned, replied, rated, committed := unit(proposal.EventKindAssigned), unit(proposal.EventKindReplied), unit(proposal.EventKindRated), unit(proposal.EventKindCommitted)
	consulted := unit(proposal.EventKindConsulted)
	assigned.Role, consulted.Stage = vocab.RoleSole, proposal.ConsultStageBefore
	replied.Scheme, replied.Class, replied.Adopted = "npc", "B", []string{"1"}
	rated.Person, rated.Grades = "m1", []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}
	committed.Commitment, committed.Promise, committed.Due, committed.Demands = "k1", "年底前建成", day("2024-12-31"), []string{"1"}
	p := document(id)
	step := func(e proposal.Event, s proposal.ReviewStep) proposal.Event { e.Step = s; return e }
	process := proposal.Process{
		Schemes: proposal.Schemes()[:1], Scales: proposal.Scales()[:1], RedoOn: []proposal.Satisfaction{proposal.SatisfactionDissatisfied},
		ExamineSteps: []proposal.ReviewStep{proposal.ReviewStepFirst, proposal.ReviewStepFinal}, ReviewSteps: []proposal.ReviewStep{proposal.ReviewStepFirst, proposal.ReviewStepSecond},
		Consult: []proposal.ConsultStage{proposal.ConsultStageBefore},
	}
	return must(proposal.Replay(proposal.Case{Proposal: p, Process: process, Events: []proposal.Event{
		on("2024-01-10", kind(proposal.EventKindSubmitted)), on("2024-01-15", step(kind(proposal.EventKindExamined), proposal.ReviewStepFirst)), on("2024-01-16", step(kind(proposal.EventKindExamined), proposal.ReviewStepFinal)), on("2024-01-20", kind(proposal.EventKindFiled)),
		on("2024-03-01", assigned), on("2024-03-04", unit(proposal.EventKindAccepted)), on("2024-03-20", consulted), on("2024-04-10", unit(proposal.EventKindDrafted)),
		on("2024-04-15", step(unit(proposal.EventKindReviewed), proposal.ReviewStepFirst)), on("2024-04-15", step(unit(proposal.EventKindReviewed), proposal.ReviewStepSecond)), on("2024-04-20", replied), on("2024-04-20", committed), on("2024-05-06", rated),
	}}))
}

// divided is a case that was split into two.
func divided() proposal.Case {
	c := file("P1")
	c.Events = append(c.Events[:4:4], proposal.Event{Kind: proposal.EventKindSplit, Date: day("2024-02-01"),
		Merging: proposal.Merging{Parts: []proposal.SplitPart{{ID: "a", Demands: []string{"1"}, Unit: "project"}, {ID: "b"}}}})
	return c
}

// merged is a case that was merged into another at review.
func merged(id, into string) proposal.Case {
	return must(proposal.Replay(proposal.Case{Proposal: document(id), Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")}, {Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindMerged, Date: day("2024-01-18"), Merging: proposal.Merging{Into: into}},
	}}))
}

func set() rule.Set { return must(rule.Load([]byte(setText))) }

func classifier() *classify.Classifier {
	return must(classify.New(set(), classify.Options{Taxonomy: classify.TaxonomyData{ID: "s", Labels: []classify.TaxonomyLabel{{ID: "a", Near: []string{"b"}}}}}))
}

func learner() *classify.Learner {
	l := classify.NewLearner(classifier())
	for _, x := range []string{"科研仪器共享", "高新区建设"} {
		if err := l.Add(rule.Document{Title: x}, x[:6]); err != nil {
			panic(err)
		}
	}
	return l
}

func dues(p deadline.Policy) []deadline.Due {
	return must(p.Dues(matter(), china.Calendar()))
}

func matter() deadline.Matter {
	return deadline.Matter{Role: vocab.RoleSole, Track: vocab.TrackProposal, Level: vocab.LevelCity, Timing: vocab.TimingInSession, Proposer: vocab.ProposerKindMember, Events: []deadline.Occurrence{
		{Event: deadline.ClockEventAssigned, Date: day("2024-03-01")}, {Event: deadline.ClockEventPaused, Date: day("2024-03-10")},
		{Event: deadline.ClockEventResumed, Date: day("2024-03-15")}, {Event: deadline.ClockEventExtended, Date: day("2024-04-01"), Amount: deadline.MustPeriod("1个月")}}}
}

func letter() reply.Reply {
	r := reply.Outline(file("P1"), "project", reply.KindAnswer)
	r.Date, r.Body, r.Copies, r.Enclosures = day("2024-04-20"), "将于2024年底前完成。请与赵科长（13900000000）联系。", []string{"督查室"}, []string{"目录"}
	r.Contacts = []reply.ContactPerson{{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "13900000000"}}
	return r
}

func solved() assign.Solution { return must(assign.Solve(problem())) }

func problem() assign.Problem {
	cost := 50
	return assign.Problem{Items: []string{"3"}, Costs: []assign.Cost{{Item: "1", To: "a", Cost: 3}, {Item: "2", To: "a", Cost: 1}}, Capacity: assign.Capacities{{Place: "a", Count: 1}}, UnplacedCost: &cost}
}

func plan() assign.Plan {
	return must(assign.Distribute(must(assign.LoadOrg([]byte(orgText))), []proposal.Proposal{document("1")}, assign.Options{Assigned: day("2024-03-01")}))
}

func year() stats.Annual {
	return stats.Year(2024, []proposal.Case{file("P1"), file("P2")}, stats.Options{})
}

func tally() *stats.Tally {
	x := must(stats.NewTally(stats.TallyOptions{By: []stats.Dimension{stats.ByDepartment}}))
	if err := x.Add(record()); err != nil {
		panic(err)
	}
	return x
}

func record() stats.Record { return stats.NewRecord(file("P9"), stats.Options{}) }

// samples make values of types that are not simply filled.
var samples = bySampleType(
	func() deadline.Date { return day("2024-05-06") }, func() time.Time { return time.Date(2024, 5, 6, 9, 0, 0, 0, time.UTC) }, func() time.Month { return time.May },
	func() deadline.Period { return deadline.MustPeriod("3个月（遇休息日顺延）") }, func() deadline.MonthDay { return must(deadline.ParseMonthDay("08-31")) },
	china.Calendar, func() deadline.Policy { return must(deadline.LoadPolicy([]byte(policyText))) }, matter,
	func() deadline.Due { return dues(must(deadline.LoadPolicy([]byte(policyText))))[0] },
	func() []deadline.Running { return []deadline.Running{{ID: "r", Matter: matter()}} },
	func() deadline.Layer {
		return deadline.Layer{ID: "l", Name: vocab.Text{ZH: "厂休", EN: "own day"}, Years: []int{2024}, Off: []deadline.Span{must(deadline.ParseSpan("2024-05-08"))}, Work: []deadline.Date{day("2024-05-11")}}
	},
	func() deadline.NationalPlan {
		return deadline.NationalPlan{Notices: china.Notices(), Festivals: func(y int, _ deadline.Date) []deadline.Festival { return china.Festivals(y) }, LastYear: 2030}
	},
	func() assign.Org { return must(assign.LoadOrg([]byte(orgText))) }, plan, problem, solved, func() assign.Decision { return plan().Decisions[0] },
	func() assign.Options {
		return assign.Options{Assigned: day("2024-03-01"), Policy: must(deadline.LoadPolicy([]byte(policyText))), Classifier: classifier(), Pins: []assign.Pin{{Item: "1", Unit: "project"}}, Recusals: []assign.Recusal{{Item: "1", ID: "hightech"}}}
	},
	func() assign.Router {
		return must(assign.NewRouter(must(assign.LoadOrg([]byte(orgText))), assign.Options{}))
	},
	func() assign.Item {
		return assign.Item{ID: "1", Title: "关于科研仪器共享的提案", Wished: []string{"项目科"}, Returned: []string{"office"}}
	},
	func() []assign.Item { return []assign.Item{assign.NewItem(file("1"), "kjj")} },
	func() assign.Office {
		return must(assign.LoadOffice([]byte(`{"name":"x","policy":` + policyText + `,"org":` + orgText + `,"departments":[{"id":"d","labels":["science"]}]}`)))
	},
	func() proposal.Proposal { return document("1") }, func() []proposal.Proposal { return []proposal.Proposal{document("1")} },
	func() proposal.Case { return file("P1") }, func() []proposal.Case { return []proposal.Case{file("P1"), merged("P2", "P1")} }, func() proposal.Reading { return file("P1").Read() },
	func() proposal.Event {
		return proposal.Event{Kind: proposal.EventKindReminded, Date: day("2024-05-07"), Unit: "project"}
	},
	func() []proposal.Event {
		return []proposal.Event{{Kind: proposal.EventKindClosed, Date: day("2024-06-07")}}
	},
	func() proposal.Group {
		return must(proposal.Groups([]proposal.Case{file("P1"), merged("P2", "P1")}))[0]
	},
	func() proposal.Process {
		return must(proposal.LoadProcess([]byte(`{"consult":["before"],"redoOn":["dissatisfied"]}`)))
	},
	func() proposal.Scheme { return proposal.Schemes()[0] }, func() proposal.Scale { return proposal.Scales()[0] }, func() proposal.Facts { return file("P1").Facts() },
	func() proposal.Number { return must(proposal.ParseNumber("五届三次会议第12号提案")) },
	set, func() rule.SetLayer { return must(rule.LoadLayer([]byte(layerText))) }, func() []rule.SetLayer { return []rule.SetLayer{must(rule.LoadLayer([]byte(layerText)))} },
	func() *rule.Engine { return must(rule.Compile(set())) }, func() *rule.Evaluator { return must(rule.Compile(set())).Evaluator() },
	func() rule.Bound[string] {
		return must(rule.Bind(must(rule.Compile(set())), func(id string) (string, error) { return id, nil }))
	},
	func() rule.Result {
		return must(rule.Compile(set())).Evaluate(rule.Document{Title: "关于科研仪器共享和高新区的提案"})
	},
	func() rule.Document {
		return rule.Document{Title: "关于科研仪器共享的提案", Body: "科技资金", Fields: []rule.Field{{Name: "level", Value: "city"}}}
	},
	classifier, func() *classify.Sorter { return classifier().Sorter() }, learner, func() *classify.Combination {
		return classify.Combine(classifier(), learner(), classify.CombineOptions{})
	},
	func() classify.Options {
		return classify.Options{Taxonomy: classify.TaxonomyData{ID: "s", Labels: []classify.TaxonomyLabel{{ID: "a", Near: []string{"b"}}}, Calibration: classify.Calibration{{Measure: 0, Confidence: 5}}}, Calibration: classify.Calibration{{Measure: 0, Confidence: 5}}}
	},
	intake.National, func() intake.Local { return must(intake.LoadLocal([]byte(localText))) }, func() *intake.Examiner { return must(intake.New(intake.National())) },
	func() intake.Wording { return intake.Wordings()[0] }, letter, func() reply.Options { return reply.Options{Language: reply.DefaultLanguage()} },
	year, tally, func() stats.Tally { return *tally() }, record, func() []stats.Record { return []stats.Record{record()} }, func() stats.Indicator { return stats.Indicators()[0] }, func() []stats.Indicator { return stats.Indicators()[:2] },
	func() stats.Options { return stats.Options{Indicators: stats.Indicators(), Policy: china.Common3M()} },
	func() stats.TallyOptions {
		return stats.TallyOptions{By: []stats.Dimension{stats.ByDepartment}, Indicators: stats.Indicators()[:3], Unique: true}
	},
	func() []stats.Dimension { return []stats.Dimension{stats.ByDepartment} }, func() stats.GroupFigures { return tally().Table().Groups[0] },
	func() stats.Published {
		return stats.Published{Counts: map[string]int{"all": 3, "a": 1, "b": 2}, Sums: []stats.Sum{{Whole: "all", Parts: []string{"a", "b"}}}, Rates: []stats.PublishedRate{{Name: "a", Part: "a", Whole: "all", Printed: "33.3%"}}}
	},
	func() report.Input {
		return report.Input{Year: year(), Org: must(assign.LoadOrg([]byte(orgText))), Demonstration: true}
	}, func() report.Report {
		return must(report.Write(report.Input{Year: year(), Org: must(assign.LoadOrg([]byte(orgText)))}))
	},
	func() []ruletest.TestCase {
		return []ruletest.TestCase{{Title: "科研仪器", Then: "a", Among: []string{"a"}, Fires: []string{"1"}}}
	},
	func() vocab.Faults {
		return vocab.Faults{{Path: "/a", Code: "x", Text: vocab.Text{ZH: "甲", EN: "a"}}}
	},
	func() classify.Verdict {
		return classifier().Classify(rule.Document{Title: "关于科研仪器共享的提案"})
	},
	func() proposal.Refusal {
		var r *proposal.Refusal
		_, err := proposal.Apply(file("P1"), proposal.Event{Kind: proposal.EventKindFiled, Date: day("2024-05-07")})
		if !errors.As(err, &r) {
			panic(err)
		}
		return *r
	},
	func() sheet.Paper { return sheet.PaperOf(file("P1")) },
	func() []sheet.Column { return []sheet.Column{1, 2, 3} },
	func() vocab.Decoder[proposal.Proposal] { return vocab.NewDecoder[proposal.Proposal]() },
)

// bySampleType files samples by the type that they make.
func bySampleType(makers ...any) map[reflect.Type]func() any {
	all := make(map[reflect.Type]func() any, len(makers))
	for _, m := range makers {
		f := reflect.ValueOf(m)
		all[f.Type().Out(0)] = func() any { return f.Call(nil)[0].Interface() }
	}
	return all
}

// sampledTypes are the types whose methods are looked at: those of the samples,
// and what can be reached from them and from what the functions give.
func sampledTypes() []reflect.Type {
	seen := map[reflect.Type]bool{}
	var visit func(reflect.Type)
	visit = func(t reflect.Type) {
		if seen[t] {
			return
		}
		seen[t] = true
		switch t.Kind() {
		case reflect.Slice, reflect.Array, reflect.Pointer, reflect.Map:
			visit(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				if t.Field(i).IsExported() {
					visit(t.Field(i).Type)
				}
			}
		}
	}
	for t := range samples {
		visit(t)
	}
	for _, f := range functions {
		for i := range reflect.TypeOf(f).NumOut() {
			visit(reflect.TypeOf(f).Out(i))
		}
	}
	var list []reflect.Type
	for t := range seen {
		if len(t.PkgPath()) > len(module) && t.PkgPath()[:len(module)] == module && t.Kind() != reflect.Interface {
			list = append(list, t)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].String() < list[j].String() })
	return list
}
