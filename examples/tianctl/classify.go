package main

import (
	"cmp"
	"flag"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// classifyLine is one document to sort.
type classifyLine struct {
	head
	Title  *string      `json:"title,omitempty"`
	Body   *string      `json:"body,omitempty"`
	Fields []rule.Field `json:"fields,omitempty"`
}

// document is the document as the library takes it.
func (l classifyLine) document() rule.Document {
	d := rule.Document{Fields: l.Fields}
	if l.Title != nil {
		d.Title = *l.Title
	}
	if l.Body != nil {
		d.Body = *l.Body
	}
	return d
}

// classifyAnswer is the verdict on it.
type classifyAnswer struct {
	Decided    bool         `json:"decided"`
	Confidence share        `json:"confidence"`
	Labels     []scoreLabel `json:"labels"`
	// Ignored are things of the departments that are not known.
	Ignored []string `json:"ignored,omitempty"`
}

// scoreLabel is one candidate.
type scoreLabel struct {
	Label   string        `json:"label"`
	Score   share         `json:"score"`
	Name    vocab.Text    `json:"name"`
	Reasons []labelReason `json:"reasons"`
}

// labelReason is one find for or against a label; one without a find has only a
// code.
type labelReason struct {
	Code   string     `json:"code"`
	Rule   string     `json:"rule,omitempty"`
	Term   string     `json:"term,omitempty"`
	Where  rule.Where `json:"where,omitzero"`
	At     *[2]int    `json:"at,omitempty"`
	Points int        `json:"points,omitempty"`
	Text   vocab.Text `json:"text"`
}

// share is a number of millionths, written as a decimal.
type share int

// MarshalJSON writes 710000 as 0.71.
func (s share) MarshalJSON() ([]byte, error) {
	text := strconv.Itoa(int(s) + 1_000_000) // the leading digit keeps the zeros
	whole, rest := strconv.Itoa(int(s)/1_000_000), strings.TrimRight(text[len(text)-6:], "0")
	if rest == "" {
		return []byte(whole), nil
	}
	return []byte(whole + "." + rest), nil
}

// JSONSchema is the schema of a share.
func (share) JSONSchema() string { return `{"type":"number","minimum":0}` }

func classifyCommand() command {
	var o classifyOptions
	var place placeOption
	return command{
		name:  "classify",
		short: "sort documents by their text 「分类」",
		about: `Takes one document a line, {"id","title","body"}, and gives the three best labels, best first, each with its
score and the finds behind it: rule, term, where (title or body) and at, half open in code points of the
original. The scores of a line add up to at most 1; a label without evidence has score 0 and the reason
no_evidence. "decided":false means that a person must look; confidence is how often a verdict like it is right,
as far as that was measured. With --model the labels are the model's own. With --departments, or the
departments of --place where the labels are theirs, the labels are the units that the place has: what falls to one unit is added up, a thing that one of
them owns is its, and what falls to none is "none". Every label has its name, every reason its sentence.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&o.taxonomy, "taxonomy", "", "`name` of the labels: "+strings.Join(classify.Taxonomies(), ", ")+" (default "+classify.Department+")")
			f.StringVar(&o.rules, "rules", "", "`file` with a rule set to sort by")
			f.StringVar(&o.model, "model", "", "`file` that train wrote; with --rules or --taxonomy joined with the rules")
			place.flags(f)
			f.StringVar(&o.departments, "departments", "", "`file` with the units of the place, [{\"id\",\"name\",\"labels\":[…],\"owns\":[…]}…]: labels of the answer are their ids")
			f.StringVar(&o.threshold, "threshold", "", "`lead` over the second label that decides, from 0 to 1")
		},
		examples: []example{
			{in: []string{`{"id":"P1","title":"关于加快工业园区充电桩新基建覆盖的建议"}`}, begins: `{"id":"P1","decided":`},
		},
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			desk, err := o.desk(place.Departments)
			if err != nil {
				return err
			}
			return answerLines(s, desk.answer)
		},
	}
}

type classifyOptions struct{ taxonomy, rules, model, threshold, departments string }

// classifyDesk sorts by rules, by what was learned, or by both.
type classifyDesk struct {
	sorter  sorter
	words   *classify.Classifier // names labels and puts reasons in words
	ignored []string
}

// sorter is a Sorter, a Learner or a Combination.
type sorter interface {
	Classify(rule.Document) classify.Verdict
}

// units are those of --departments, else those of the place.
func (o classifyOptions) units(place []classify.Bureau) ([]classify.Bureau, error) {
	if o.departments == "" {
		return place, nil
	}
	text, err := os.ReadFile(o.departments)
	if err != nil {
		return nil, usagef("--departments: %v", err)
	}
	units, err := classify.LoadBureaus(text)
	if err != nil {
		return nil, usagef("--departments %s: %v", o.departments, err)
	}
	return units, nil
}

func (o classifyOptions) desk(place []classify.Bureau) (classifyDesk, error) {
	var d classifyDesk
	units, err := o.units(place)
	if err != nil {
		return d, err
	}
	d.ignored = classify.UnknownThings(units)
	var taxonomy classify.TaxonomyData
	name := o.taxonomy
	if name == "" && o.rules == "" && o.model == "" {
		name = classify.Department
	}
	if name != "" {
		var known bool
		if taxonomy, known = classify.Taxonomy(name); !known {
			return d, usagef("unknown taxonomy %q; there are: %s", name, strings.Join(classify.Taxonomies(), " "))
		}
	}
	options := classify.Options{Taxonomy: taxonomy, Bureaus: units}
	if o.threshold != "" {
		x, err := strconv.ParseFloat(o.threshold, 64)
		if err != nil || !(x >= 0 && x <= 1) {
			return d, usagef("--threshold: %q is not a number from 0 to 1", o.threshold)
		}
		if options.Threshold = int(x*1_000_000 + 0.5); options.Threshold == 0 {
			options.Threshold = -1 // 0 would mean the default
		}
	}
	if o.model != "" {
		learner, err := o.learner()
		if err != nil {
			return d, err
		}
		if name == "" && o.rules == "" {
			// Rules that know no label leave all to the learner.
			if d.words, err = onlyLabels(units); err != nil {
				return d, err
			}
			d.sorter = classify.Combine(d.words, learner, classify.CombineOptions{Trust: -1, Threshold: options.Threshold})
			return d, nil
		}
		d.words, err = o.classifier(name, options)
		d.sorter = classify.Combine(d.words, learner, classify.CombineOptions{Threshold: options.Threshold})
		return d, err
	}
	if d.words, err = o.classifier(name, options); err != nil {
		return d, err
	}
	d.sorter = d.words.Sorter()
	return d, nil
}

// onlyLabels is a classifier without rules: it names labels, and gives those of
// departments to the units of the place.
func onlyLabels(units []classify.Bureau) (*classify.Classifier, error) {
	if len(units) == 0 {
		return new(classify.Classifier), nil
	}
	departments, _ := classify.Taxonomy(classify.Department)
	set := rule.Set{ID: "labels", Hit: rule.HitPolicySum}
	for _, l := range departments.Labels {
		set.Conclusions = append(set.Conclusions, rule.Conclusion{ID: l.ID, Text: l.Text})
	}
	return classify.New(set, classify.Options{Bureaus: units})
}

// learner is the saved model.
func (o classifyOptions) learner() (*classify.Learner, error) {
	model, err := os.ReadFile(o.model)
	if err != nil {
		return nil, usagef("--model: %v", err)
	}
	learner, err := classify.LoadLearner(model, modelReader())
	if err != nil {
		return nil, usagef("--model %s: %v", o.model, err)
	}
	return learner, nil
}

func (o classifyOptions) classifier(taxonomy string, options classify.Options) (*classify.Classifier, error) {
	set, err := o.set(taxonomy)
	if err != nil {
		return nil, err
	}
	if o.departments == "" && !fit(options.Bureaus, set) {
		options.Bureaus = nil // those of the place are for departments
	}
	rules, err := classify.New(set, options)
	switch {
	case err == nil:
		return rules, nil
	case len(options.Bureaus) > 0:
		return nil, usagef("--departments %s, for the labels of %s: %v", o.departments, cmp.Or(o.rules, taxonomy), err)
	}
	return nil, usagef("--rules %s: %v", o.rules, err)
}

// fit reports whether a set has every label that departments answer for.
func fit(departments []classify.Bureau, set rule.Set) bool {
	for _, d := range departments {
		for _, l := range d.Labels {
			if !slices.ContainsFunc(set.Conclusions, func(c rule.Conclusion) bool { return c.ID == l }) {
				return false
			}
		}
	}
	return true
}

// set is the rule set of the file, else the built-in one of the taxonomy.
func (o classifyOptions) set(taxonomy string) (rule.Set, error) {
	if o.rules == "" {
		set, err := classify.Rules(taxonomy)
		if err != nil {
			return set, usagef("--taxonomy: %v", err)
		}
		return set, nil
	}
	text, err := os.ReadFile(o.rules)
	if err != nil {
		return rule.Set{}, usagef("--rules: %v", err)
	}
	set, err := rule.Load(text)
	if err != nil {
		return set, usagef("--rules %s: %v", o.rules, err)
	}
	return set, nil
}

func (d classifyDesk) answer(in classifyLine) (classifyAnswer, vocab.Faults) {
	var faults vocab.Faults
	if in.Title == nil && in.Body == nil {
		faults.Add("/title", codeFieldMissing.As("缺少题目和正文，至少应有其一", "neither title nor body is given"))
		return classifyAnswer{}, faults
	}
	v := d.sorter.Classify(in.document())
	a := classifyAnswer{Decided: v.Decided, Confidence: share(v.Confidence), Labels: make([]scoreLabel, len(v.Labels)), Ignored: d.ignored}
	for i, l := range v.Labels {
		shown := scoreLabel{Label: l.ID, Score: share(l.Score), Name: d.words.Name(l.ID), Reasons: make([]labelReason, len(l.Reasons))}
		for k, r := range l.Reasons {
			shown.Reasons[k] = labelReason{Code: r.Code, Rule: r.Rule, Term: r.Term, Where: r.Where, Points: r.Points, Text: d.words.Sentence(r)}
			if r.Where != 0 {
				at := r.At
				shown.Reasons[k].At = &at
			}
		}
		a.Labels[i] = shown
	}
	return a, nil
}
