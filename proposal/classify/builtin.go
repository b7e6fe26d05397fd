package classify

import (
	"errors"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// ErrUnknownTaxonomy is returned for a taxonomy that is not built in.
var ErrUnknownTaxonomy = errors.New("unknown taxonomy")

// Default returns the classifier of the built-in department rules 「部门分类」.
// Each call builds it anew, which takes about 20 milliseconds, 15 MB and 16,000
// allocations, in a browser 0.3 seconds: the caller makes it once and keeps it.
func Default() *Classifier {
	c, err := Load(Department)
	if err != nil {
		panic(err) // the embedded rules are proved by the tests
	}
	return c
}

// Load returns the classifier of a built-in taxonomy. The error wraps
// ErrUnknownTaxonomy.
func Load(taxonomy string) (*Classifier, error) {
	set, err := Rules(taxonomy)
	if err != nil {
		return nil, err
	}
	t, _ := Taxonomy(taxonomy)
	return New(set, Options{Taxonomy: t})
}

// Rules returns the built-in rule set of a taxonomy, for a user who wants to
// read it, lay an own layer over it or compare versions. The error wraps
// ErrUnknownTaxonomy.
func Rules(taxonomy string) (rule.Set, error) {
	if !builtIn(taxonomy) {
		return rule.Set{}, fmt.Errorf("classify: %w: %q is not one of %q", ErrUnknownTaxonomy, taxonomy, Taxonomies())
	}
	read := departmentRules
	if taxonomy != Department {
		read = func() (rule.Set, error) { return taxonomyRules(taxonomy) }
	}
	set, err := read()
	set.Stock = slices.Clone(stock)
	return set, err
}

// taxonomyRules returns the own rules of a taxonomy and after them those of the
// departments that fall under its labels.
func taxonomyRules(taxonomy string) (rule.Set, error) {
	set, err := decode[rule.Set](taxonomy + ".rules.json")
	if err != nil {
		return set, err
	}
	t, _ := Taxonomy(taxonomy)
	under := map[string]string{}
	for _, l := range t.Labels {
		for _, d := range l.Departments {
			under[d] = l.ID
		}
	}
	if len(under) == 0 {
		return set, nil
	}
	departments, err := departmentRules()
	for _, r := range departments.Rules {
		r.Then = under[r.Then]
		set.Rules = append(set.Rules, r)
	}
	return set, err
}

// stock are the phrases around a title that say nothing of its matter: 人大 and
// 政协 in the name of a session are no business of theirs.
var stock = []string{
	"关于", "的建议", "的提案", "的议案", "人大代表建议", "政协委员提案", "政协提案的答复", "人大建议的答复",
	"人大第", "人大十", "届人大", "届人民代表大会", "政协第", "政协十", "届政协", "届委员会", "人大会议", "政协会议",
	"市人大代表", "县人大代表", "区人大代表", "省人大代表", "全国人大代表",
}

// ScienceSections returns a rule set over the duties that sections of science
// bureaus have 「科技局科室职责」. Its conclusions are duties, not one bureau's
// names: a bureau lays them on its own sections (assign.Unit.Labels).
func ScienceSections() rule.Set {
	set, err := decode[rule.Set]("science_sections.rules.json")
	if err != nil {
		panic(err) // the embedded rules are proved by the tests
	}
	return set
}

// departmentRules joins the files of the departments, one for each label.
func departmentRules() (rule.Set, error) {
	t, _ := Taxonomy(Department)
	var whole rule.Set
	parts := make([][]rule.Rule, len(t.Labels))
	rules := vocab.NewDecoder[rule.Set]()
	for i, l := range t.Labels {
		part, err := decodeBy(rules, "department/"+l.ID+".json")
		if err != nil {
			return rule.Set{}, err
		}
		parts[i] = part.Rules
		if i == 0 {
			whole = part
			whole.ID, whole.Title = t.ID, t.Title
			continue
		}
		whole.Conclusions = append(whole.Conclusions, part.Conclusions...)
	}
	whole.Rules = slices.Concat(parts...)
	return whole, nil
}
