package main

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// schemaEntry is one document whose schema can be printed: one that the library
// keeps, or one derived from types.
type schemaEntry struct {
	name, about string
	kept        []byte
	written     bool // by us; else it is read
	closed      bool // unknown members are refused
	types       []reflect.Type
}

// keptSchemas are those that the packages of the library keep.
func keptSchemas() []schemaEntry {
	var list []schemaEntry
	add := func(name string, text []byte) {
		var head struct {
			Title string `json:"title"`
		}
		_ = json.Unmarshal(text, &head) // without a title the list shows none
		list = append(list, schemaEntry{name: name, about: head.Title, kept: text})
	}
	for _, name := range proposal.SchemaNames() {
		text, _ := proposal.Schema(name) // the names are those that it knows
		add(name, text)
	}
	for _, name := range []string{"grounds", "local", "counts"} {
		text, _ := intake.Schema(name)
		add(name, text)
	}
	text, _ := reply.Schema("reply")
	add("reply", text)
	add("rules", rule.Schema())
	add("rule-cases", ruletest.Schema())
	return list
}

// reads describes what is read as a T.
func reads[T any](name, about string) schemaEntry {
	return schemaEntry{name: name, about: about, types: []reflect.Type{reflect.TypeFor[T]()}}
}

// answers describes the answer that has the fields of T.
func answers[T any](name, about string) schemaEntry {
	return schemaEntry{name: name, about: about, written: true, types: []reflect.Type{
		reflect.TypeFor[origin](), reflect.TypeFor[T](), reflect.TypeFor[ignoredFields](),
	}}
}

// ignoredFields stands at the end of every answer.
type ignoredFields struct {
	Ignored []string `json:"ignored,omitempty" about:"fields of the line that are not known"`
}

// schemaEntries lists the documents in the order in which schema lists them.
func schemaEntries() []schemaEntry {
	return append(keptSchemas(), []schemaEntry{
		reads[assign.Org]("org", "the organisation that handles proposals 「承办机构」"),
		reads[calendarLine]("calendar", "a line that calendar reads"),
		answers[calendarAnswer]("calendar-answer", "a line that calendar writes"),
		reads[classifyLine]("classify", "a line that classify reads"),
		answers[classifyAnswer]("classify-answer", "a line that classify writes"),
		reads[trainLine]("train", "a line that train reads, beside the field of the label"),
		answers[trained]("train-answer", "what train writes"),
		reads[dueLine]("due", "a line that due reads"),
		answers[dueAnswer]("due-answer", "a line that due writes"),
		{name: "policy", about: "a set of deadline rules, as due reads it from a file 「期限规则集」", closed: true, types: []reflect.Type{reflect.TypeFor[deadline.Policy]()}},
		{name: "overlay", about: "own days on the calendar", closed: true, types: []reflect.Type{reflect.TypeFor[deadline.Layer]()}},
		reads[caseLine]("case-line", "a line that case reads, and report from the second line on"),
		answers[caseAnswer]("case-answer", "a line that case writes"),
		reads[replyLine]("check-reply", "a line that check-reply reads"),
		answers[replyAnswer]("check-reply-answer", "a line that check-reply writes"),
		reads[fullPlan]("plan", "a batch for an organisation, as plan reads it"),
		answers[fullPlanAnswer]("plan-answer", "what plan writes for it"),
		reads[plainPlan]("plan-plain", "what plan reads in the plain form"),
		answers[assign.Solution]("plan-plain-answer", "what plan writes for it"),
		answers[rulesChecked]("rules-check-answer", "what rules check writes"),
		answers[rulesTested]("rules-test-answer", "what rules test writes"),
		answers[ruletest.ImpactReport]("rules-impact-answer", "what rules impact writes"),
		reads[reconcileLine]("reconcile", "a line that reconcile reads"),
		answers[stats.Reconciliation]("reconcile-answer", "a line that reconcile writes"),
		reads[stats.Record]("record", "an outcome record that figures reads 「统计记录」"),
		answers[stats.Table]("figures-answer", "what figures writes"),
		reads[reportHead]("report", "the first line that report reads; the others are cases"),
		answers[report.Report]("report-answer", "what report writes with --format json"),
		{name: "error", about: "the answer to a line that cannot be answered", written: true, types: []reflect.Type{reflect.TypeFor[refusal]()}},
	}...)
}

func schemaCommand() command {
	return command{
		name:     "schema",
		operands: "[NAME]",
		short:    "the JSON Schema of a document 「数据格式」",
		about: `Prints the JSON Schema (draft 2020-12) of one document; without a name the list of names. A schema is the one that
the library keeps, or is derived from the types that read and write the document. Closed sets list their
tokens; where they are read the Chinese term will do as well.`,
		examples: []example{{args: []string{"calendar"}, begins: "{"}, {begins: "case "}},
		run: func(s *session, operands []string) error {
			switch len(operands) {
			case 0:
				for _, e := range schemaEntries() {
					s.out.text(e.name + strings.Repeat(" ", max(1, 20-len(e.name))) + e.about + "\n")
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
	if entries[i].kept != nil {
		s.out.text(strings.TrimSpace(string(entries[i].kept)) + "\n")
		return nil
	}
	schema, err := entries[i].schema()
	if err != nil {
		return err
	}
	text, err := indent(schema)
	if err != nil {
		return err
	}
	return s.out.line(text)
}

func (e schemaEntry) schema() (jsonSchema, error) {
	m := schemaMaker{written: e.written, closed: e.closed}
	s, err := m.schemaOf(e.types...)
	s.Title = e.about
	return s, err
}
