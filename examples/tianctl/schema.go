package main

import (
	"reflect"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
)

// schemaEntry is one document whose schema can be printed, derived from the
// types that read and write it. The title of the schema is what the list says.
type schemaEntry struct {
	name string
	vocab.SchemaOptions
	types []reflect.Type
}

// keeps describes a document that an office keeps as the library writes it.
func keeps[T any](name, about string) schemaEntry {
	return schemaEntry{name, vocab.SchemaOptions{Title: about, Written: true, Closed: true}, []reflect.Type{reflect.TypeFor[T]()}}
}

// edits describes a document that people write by hand and that is read
// strictly.
func edits[T any](name, about string) schemaEntry {
	return schemaEntry{name, vocab.SchemaOptions{Title: about, Closed: true}, []reflect.Type{reflect.TypeFor[T]()}}
}

// reads describes what is read as a T.
func reads[T any](name, about string) schemaEntry {
	return schemaEntry{name, vocab.SchemaOptions{Title: about}, []reflect.Type{reflect.TypeFor[T]()}}
}

// answers describes the answer that has the fields of T.
func answers[T any](name, about string) schemaEntry {
	return schemaEntry{name, vocab.SchemaOptions{Title: about, Written: true}, []reflect.Type{
		reflect.TypeFor[origin](), reflect.TypeFor[T](), reflect.TypeFor[ignoredFields](),
	}}
}

// ignoredFields stands at the end of every answer, an error too.
type ignoredFields struct {
	Ignored []string   `json:"ignored,omitempty" about:"fields of the line that are not known"`
	Note    vocab.Text `json:"note,omitzero" about:"ids given as numbers, which were read as text"`
}

// schemaEntries lists the documents in the order in which schema lists them.
func schemaEntries() []schemaEntry {
	return []schemaEntry{
		keeps[proposal.Case]("case", "Case 案卷"),
		keeps[proposal.Event]("event", "Event 事项"),
		keeps[proposal.Facts]("facts", "Facts 办理情况"),
		keeps[proposal.Measure]("measure", "Measure 配套措施"),
		keeps[proposal.Process]("process", "Process 办理流程"),
		keeps[proposal.Proposal]("proposal", "Proposal 提案"),
		keeps[proposal.Scale]("scale", "Scale 满意度"),
		keeps[proposal.Scheme]("scheme", "Scheme 答复类别"),
		keeps[proposal.Series]("series", "Series 编号"),
		keeps[proposal.Status]("status", "Status 当前状态"),
		keeps[proposal.Window]("window", "Window 征集期"),
		keeps[intake.List]("grounds", "List 不予立案情形"),
		keeps[intake.Local]("local", "Local 本地清单"),
		keeps[intake.Counts]("counts", "Counts 审查数字"),
		keeps[reply.Reply]("reply", "Reply 复函"),
		edits[rule.Set]("rules", "规则集 rule set"),
		edits[[]ruletest.TestCase]("rule-cases", "规则用例 cases of a rule set"),
		edits[assign.Org]("org", "the organisation that handles proposals 「承办机构」"),
		reads[calendarLine]("calendar", "a line that calendar reads"),
		answers[calendarAnswer]("calendar-answer", "a line that calendar writes"),
		reads[classifyLine]("classify", "a line that classify reads"),
		reads[intakeLine]("intake", "a line that intake reads"),
		answers[intakeAnswer]("intake-answer", "a line that intake writes"),
		keeps[sheetHead]("sheet-head", "the first line that sheet writes"),
		keeps[sheet.Paper]("sheet-paper", "Paper 一件提案，sheet 的其余各行"),
		answers[classifyAnswer]("classify-answer", "a line that classify writes"),
		reads[trainLine]("train", "a line that train reads, beside the field of the label"),
		answers[trained]("train-answer", "what train writes"),
		reads[dueLine]("due", "a line that due reads"),
		answers[dueAnswer]("due-answer", "a line that due writes"),
		edits[deadline.Policy]("policy", "a set of deadline rules, as due reads it from a file 「期限规则集」"),
		edits[deadline.Layer]("overlay", "own days on the calendar"),
		edits[assign.Office]("place", "what a place decides, as --place reads it 「本地配置」"),
		reads[caseLine]("case-line", "a line that case, agenda, followups and groups read, and report from the second line on"),
		answers[caseAnswer]("case-answer", "a line that case writes"),
		answers[agendaAnswer]("agenda-answer", "what agenda writes behind the lines that do not fit"),
		answers[followUpsAnswer]("followups-answer", "what followups writes behind the lines that do not fit"),
		answers[groupsAnswer]("groups-answer", "what groups writes behind the lines that do not fit"),
		reads[replyLine]("check-reply", "a line that check-reply reads"),
		answers[replyAnswer]("check-reply-answer", "a line that check-reply writes"),
		reads[promisesLine]("promises", "a line that promises reads"),
		answers[promisesAnswer]("promises-answer", "a line that promises writes"),
		reads[redactLine]("redact", "a line that redact reads"),
		answers[redactAnswer]("redact-answer", "a line that redact writes"),
		reads[datesLine]("dates", "a line that dates reads"),
		answers[typedAnswer]("dates-answer", "a line that dates writes"),
		reads[fullPlan]("plan", "a batch for an organisation, as plan reads it"),
		answers[fullPlanAnswer]("plan-answer", "what plan writes for it"),
		reads[plainPlan]("plan-plain", "what plan reads in the plain form"),
		answers[assign.Solution]("plan-plain-answer", "what plan writes for it"),
		answers[rulesChecked]("rules-check-answer", "what rules check writes"),
		answers[rulesTested]("rules-test-answer", "what rules test writes"),
		answers[ruletest.ImpactReport]("rules-impact-answer", "what rules impact writes"),
		reads[reconcileLine]("reconcile", "a line that reconcile reads"),
		answers[reconciled]("reconcile-answer", "a line that reconcile writes"),
		reads[stats.Record]("record", "an outcome record that figures reads 「统计记录」"),
		answers[stats.Table]("figures-answer", "what figures writes"),
		reads[reportHead]("report", "the first line that report reads; the others are cases"),
		answers[reportAnswer]("report-answer", "what report writes with --format json"),
		{"codes-answer", vocab.SchemaOptions{Title: "a line that codes writes", Written: true}, []reflect.Type{reflect.TypeFor[codeLine]()}},
		{"error", vocab.SchemaOptions{Title: "the answer to a line that cannot be answered", Written: true}, []reflect.Type{reflect.TypeFor[refusal](), reflect.TypeFor[ignoredFields]()}},
	}
}

func schemaCommand() command {
	return command{
		name:     "schema",
		operands: "[NAME]",
		short:    "the JSON Schema of a document 「数据格式」",
		about: `Prints the JSON Schema (draft 2020-12) of one document; without a name the list of names. A schema is
derived from the types that read and write the document. Closed sets list their tokens; where they are read
the Chinese term will do as well.`,
		examples: []example{{args: []string{"calendar"}, begins: "{"}, {begins: "case "}},
		run: func(s *session, operands []string) error {
			switch len(operands) {
			case 0:
				for _, e := range schemaEntries() {
					s.out.text(e.name + strings.Repeat(" ", max(1, 20-len(e.name))) + e.Title + "\n")
				}
				return nil
			case 1:
				return printSchema(s, operands[0])
			}
			return usagef("takes one name at most")
		},
	}
}

func printSchema(s *session, name string) error {
	entries := schemaEntries()
	i := slices.IndexFunc(entries, func(e schemaEntry) bool { return e.name == name })
	if i < 0 {
		var names []string
		for _, e := range entries {
			names = append(names, e.name)
		}
		return usagef("no schema is called %q; there are: %s", name, strings.Join(names, " "))
	}
	text, err := vocab.Schema(entries[i].SchemaOptions, entries[i].types...)
	if err != nil {
		return err
	}
	return s.out.line(text)
}
