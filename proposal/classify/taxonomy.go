package classify

import (
	"embed"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The ids of the built-in taxonomies.
const (
	// Department sorts by the department that handles a paper 「承办部门」.
	Department = "department"
	// ScienceThemes sorts a science bureau's papers by the six themes of its
	// yearly report 「科技部门六个方面」.
	ScienceThemes = "science_themes"
	// FiveFields sorts by the five-sphere plan 「五位一体」.
	FiveFields = "five_fields"
	// FiveTasks sorts by the tasks of Inner Mongolia 「五大任务」.
	FiveTasks = "five_tasks"
	// Bayannur13 is the set of thirteen classes of one city's system
	// 「十三类」.
	Bayannur13 = "bayannur13"
)

//go:embed data
var data embed.FS

// TaxonomyData is a taxonomy 「分类体系」: a named, dated list of labels. Reports
// compare figures only inside one taxonomy. It is a record; the zero value is
// empty.
type TaxonomyData struct {
	ID    string     `json:"id"`
	Title vocab.Text `json:"title"`
	// From and Until bound the days on which the taxonomy was in use, both
	// inclusive; zero where that is not known.
	From  deadline.Date `json:"from,omitzero"`
	Until deadline.Date `json:"until,omitzero"`
	// Note says what is known of its use, and whose choice it is.
	Note string `json:"note,omitempty"`
	// Source is the document that it comes from, where there is one.
	Source vocab.Source `json:"source,omitzero"`
	// Calibration turns the lead of the built-in rules into a confidence;
	// empty where there were no checked papers to learn it from.
	Calibration Calibration `json:"calibration,omitempty"`
	// Measured is how well titles were sorted that nobody who wrote the rules or
	// the training data had read; zero where that was not measured.
	Measured Accuracy `json:"measured,omitzero"`
	// Labels in declared order, which breaks ties.
	Labels []TaxonomyLabel `json:"labels"`

	rules Calibration // of the rules alone, where the other is of more
}

// Accuracy counts what a classifier got right of checked papers 「准确度」. The
// zero value is of none.
type Accuracy struct {
	Rows int `json:"rows"`
	// First and Three count the rows whose true label came first, and was one of
	// the three.
	First int `json:"first"`
	Three int `json:"three"`
	// Decided counts the rows that were decided, Right those of them whose first
	// label was the true one.
	Decided int `json:"decided"`
	Right   int `json:"right"`
}

// Add counts one verdict for a paper whose true label is known.
func (a *Accuracy) Add(v Verdict, label string) {
	good := v.Best().ID == label
	a.Rows++
	a.First += count(good)
	a.Three += count(slices.ContainsFunc(v.Labels, func(l Label) bool { return l.ID == label }))
	a.Decided += count(v.Decided)
	a.Right += count(v.Decided && good)
}

// measures are what TestTrain finds out about the department classifier.
type measures struct {
	Calibration Calibration `json:"calibration"`
	Rules       Calibration `json:"rules"` // of the rules alone
	Measured    Accuracy    `json:"measured"`
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func labelIDs(t TaxonomyData) []string {
	var ids []string
	for _, l := range t.Labels {
		ids = append(ids, l.ID)
	}
	return ids
}

// TaxonomyLabel is one label of a taxonomy.
type TaxonomyLabel struct {
	ID   string     `json:"id"`
	Text vocab.Text `json:"text"`
	// Near are the labels that most often turn out right where this one was
	// wrong, likeliest first. They fill up a verdict that has evidence for
	// fewer than three labels.
	Near []string `json:"near,omitempty"`
	// Departments are the labels of the department taxonomy whose matters fall
	// under this one: their rules speak for it too.
	Departments []string `json:"departments,omitempty"`
}

// Taxonomies returns the ids of the built-in taxonomies.
func Taxonomies() []string {
	return []string{Department, ScienceThemes, FiveFields, FiveTasks, Bayannur13}
}

// Taxonomy returns a built-in taxonomy, and whether there is one of that id.
func Taxonomy(id string) (TaxonomyData, bool) {
	if !builtIn(id) {
		return TaxonomyData{}, false
	}
	t, err := decode[TaxonomyData](id + ".json")
	if err == nil && id == Department {
		var m measures
		m, err = decode[measures](id + ".measured.json")
		t.Calibration, t.Measured, t.rules = m.Calibration, m.Measured, m.Rules
	}
	return t, err == nil
}

// Text returns the words for a label, zero where the taxonomy has none of
// that id.
func (t TaxonomyData) Text(label string) vocab.Text {
	for _, l := range t.Labels {
		if l.ID == label {
			return l.Text
		}
	}
	return vocab.Text{}
}

func builtIn(id string) bool {
	for _, known := range Taxonomies() {
		if id == known {
			return true
		}
	}
	return false
}

// decode reads one of the embedded files.
func decode[T any](name string) (T, error) { return decodeBy(vocab.NewDecoder[T](), name) }

func decodeBy[T any](decoder vocab.Decoder[T], name string) (T, error) {
	var zero T
	raw, err := data.ReadFile("data/" + name)
	if err != nil {
		return zero, fmt.Errorf("classify: %w", err)
	}
	value, faults := decoder.Decode(raw)
	return value, faults.Err()
}
