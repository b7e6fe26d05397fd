package stats

import (
	"encoding/json"
	"reflect"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Misprint is how wrong a printed figure is 「问题性质」. The zero value is unset.
type Misprint = vocab.Word[misprintSet]

// The values of Misprint, which only come out.
const (
	misprintError     Misprint = iota + 1 // error 错误, it cannot be true
	misprintTruncated                     // truncated 截断, cut where it should be rounded
	misprintAdjusted                      // adjusted 凑整, bent so that shares add up to 100
)

type misprintSet struct{}

// Words implements vocab.Worded.
func (misprintSet) Words() vocab.Words { return misprintWords }

var misprintWords = vocab.Words{Name: "Misprint", List: []vocab.Row{
	{Token: "error", ZH: "错误", EN: "cannot be true"},
	{Token: "truncated", ZH: "截断", EN: "cut instead of rounded"},
	{Token: "adjusted", ZH: "凑整", EN: "bent so that shares add up to 100"},
}}

// Reconciliation is what Reconcile found 「数据核对结果」. Consistent is false on
// any discrepancy, however it is wrong.
type Reconciliation struct {
	Consistent bool          `json:"consistent"`
	Findings   []Discrepancy `json:"findings"`
}

// Discrepancy is one printed figure that cannot stand beside the others. Its code
// is one of those that begin with reconcile. JSON, which is only written, has the
// members of the fault, with the misprint for its severity.
type Discrepancy struct {
	vocab.Fault
	// Misprint says how the figure is wrong.
	Misprint Misprint
	// Suggestion is what would mend it, where the other figures leave one
	// answer.
	Suggestion Suggestion
}

// discrepancyForm is the JSON form of a Discrepancy.
type discrepancyForm struct {
	Code       string       `json:"code"`
	Severity   Misprint     `json:"severity"`
	Path       string       `json:"path"`
	Text       vocab.Text   `json:"message"`
	Mend       vocab.Text   `json:"mend,omitzero"`
	Source     vocab.Source `json:"source,omitzero"`
	Suggestion Suggestion   `json:"suggestion,omitzero"`
}

// MarshalJSON writes the fault with how the figure is wrong for its severity.
func (d Discrepancy) MarshalJSON() ([]byte, error) {
	return json.Marshal(discrepancyForm{d.Code, d.Misprint, d.Path, d.Text, d.Mend, d.Source, d.Suggestion})
}

// JSONForm is the form that MarshalJSON writes.
func (Discrepancy) JSONForm() reflect.Type { return reflect.TypeFor[discrepancyForm]() }

// Reconcile says which of the published figures cannot all be true. Sums must
// add up; a rate must be its part divided by its whole, rounded half up at the
// decimals printed, and a change likewise. Rates that are each rounded right are
// consistent even if they do not add up to 100; where shares of one whole
// were bent so that they do, that is said.
//
// The error is the Faults of Published.Validate: figures that cannot be judged.
// Discrepancies come in the order of sums, rates, changes.
func Reconcile(p Published) (Reconciliation, error) {
	if err := p.validate(); err != nil {
		return Reconciliation{}, err
	}
	r := reconciler{Published: p, bent: bentRates(p)}
	for i := range p.Sums {
		r.sum(i)
	}
	for i := range p.Rates {
		r.rate(i)
	}
	for i := range p.Changes {
		r.change(i)
	}
	return Reconciliation{Consistent: len(r.found) == 0, Findings: append([]Discrepancy{}, r.found...)}, nil
}

type reconciler struct {
	Published
	bent  []bool // by rate: its shares were made to add up to 100
	found []Discrepancy
}

func (r *reconciler) say(c vocab.Code, how Misprint, path, zh, en string, fix Suggestion) {
	r.found = append(r.found, Discrepancy{Fault: c.As(zh, en).Fault(path), Misprint: how, Suggestion: fix})
}

func (r *reconciler) sum(i int) {
	s := r.Sums[i]
	total, whole := r.total(s), int64(r.Counts[s.Whole])
	if total == whole {
		return
	}
	r.say(codeReconcileSum, misprintError, vocab.At("/sums", i),
		"各部分之和为"+text(total)+"，与“"+s.Whole+"”"+text(whole)+"不符",
		"the parts add up to "+text(total)+", not to "+s.Whole+" = "+text(whole), r.mendSum(s))
}

func (r *reconciler) total(s Sum) int64 {
	total := int64(0)
	for _, part := range s.Parts {
		total += int64(r.Counts[part])
	}
	return total
}

func (r *reconciler) rate(i int) {
	rate := r.Rates[i]
	p, _ := parsePrinted(rate.Printed)
	at := vocab.At("/rates", i)
	part, whole := r.Counts[rate.Part], r.Counts[rate.Whole]
	switch {
	case rate.Part == "" || rate.Whole == "":
		r.possible(at, rate, p)
		return
	case whole == 0:
		r.say(codeReconcileNoValue, misprintError, at, "总数为0，没有比率可言", "of a whole of 0 there is no rate", Suggestion{})
		return
	}
	right := Suggestion{{Name: rate.Name, Printed: p.of(part, whole).String()}}
	exact := "，应为" + right[0].Printed
	switch how := p.judge(part, whole); {
	case how == roundedHalfUp:
	case how != roundedWrong && r.bent[i]:
		r.say(codeReconcileAdjusted, misprintAdjusted, at, "为使占比合计100%而凑整"+exact,
			"bent so that the shares add up to 100%; rounded it is "+right[0].Printed, right)
	case how == roundedCut:
		r.say(codeReconcileTruncated, misprintTruncated, at, "小数被截断，没有四舍五入"+exact,
			"cut instead of rounded; rounded it is "+right[0].Printed, right)
	default:
		r.say(codeReconcileRate, misprintError, at,
			text(part)+"占"+text(whole)+"不是"+p.String()+exact,
			text(part)+" of "+text(whole)+" is not "+p.String()+" but "+right[0].Printed, r.mendRate(rate, p, right))
	}
}

// possible judges a rate of which part or whole is not known.
func (r *reconciler) possible(at string, rate PublishedRate, p printed) {
	fits := func(cut bool) bool {
		switch {
		case rate.Whole != "":
			first, last := p.parts(r.Counts[rate.Whole], cut)
			return first.Cmp(last) <= 0
		case rate.Part != "":
			if r.Counts[rate.Part] == 0 {
				return p.isZero()
			}
			first, last := p.wholes(r.Counts[rate.Part], cut)
			return last == nil || first.Cmp(last) <= 0
		}
		return true
	}
	switch {
	case rate.Whole != "" && r.Counts[rate.Whole] == 0:
		r.say(codeReconcileNoValue, misprintError, at, "总数为0，没有比率可言", "of a whole of 0 there is no rate", Suggestion{})
	case fits(false):
	case fits(true):
		r.say(codeReconcileTruncated, misprintTruncated, at, "只有截断小数才可能是"+p.String(), "only by cutting instead of rounding can it be "+p.String(), Suggestion{})
	default:
		r.say(codeReconcileRateImpossible, misprintError, at, "没有任何整数能得出"+p.String(), "no whole number gives "+p.String(), Suggestion{})
	}
}

func (r *reconciler) change(i int) {
	c := r.Changes[i]
	p, _ := parsePrinted(c.Printed)
	at := vocab.At("/changes", i)
	if c.Before == 0 {
		r.say(codeReconcileNoValue, misprintError, at, "基数为0，没有增减率可言", "against 0 there is no rate of change", Suggestion{})
		return
	}
	difference, negative := c.Now-c.Before, c.Now < c.Before
	if negative {
		difference = -difference
	}
	right := p.of(difference, c.Before)
	right.negative = negative && !right.isZero()
	fix := Suggestion{{Name: c.Name, Printed: right.String()}}
	how := p.judge(difference, c.Before)
	if p.negative != negative && !p.isZero() {
		how = roundedWrong
	}
	switch how {
	case roundedHalfUp:
	case roundedCut:
		r.say(codeReconcileTruncated, misprintTruncated, at, "小数被截断，没有四舍五入，应为"+right.String(),
			"cut instead of rounded; rounded it is "+right.String(), fix)
	default:
		r.say(codeReconcileChange, misprintError, at, "由"+text(c.Before)+"到"+text(c.Now)+"的增减不是"+p.String()+"，应为"+right.String(),
			"from "+text(c.Before)+" to "+text(c.Now)+" is not "+p.String()+" but "+right.String(), fix)
	}
}

// bentRates tells of each rate whether it belongs to shares of one whole that
// were made to add up to 100: their parts make up the whole, as printed they add
// up to exactly 100%, and rounded each by itself they would not. The shares are
// those of a declared sum, or rates that stand side by side.
func bentRates(p Published) []bool {
	bent := make([]bool, len(p.Rates))
	for _, group := range shareGroups(p) {
		if addsUpByForce(p, group) {
			for _, i := range group {
				bent[i] = true
			}
		}
	}
	return bent
}

// shareGroups lists the rates that together divide one whole.
func shareGroups(p Published) [][]int {
	var groups [][]int
	type ratio struct{ part, whole string }
	printedAt := map[ratio]int{}
	for i, r := range p.Rates {
		if _, twice := printedAt[ratio{r.Part, r.Whole}]; !twice {
			printedAt[ratio{r.Part, r.Whole}] = i
		}
	}
	for _, s := range p.Sums {
		var group []int
		for _, part := range s.Parts {
			i, found := printedAt[ratio{part, s.Whole}]
			if !found {
				group = nil
				break
			}
			group = append(group, i)
		}
		if group != nil {
			groups = append(groups, group)
		}
	}
	for from, first := range p.Rates {
		if first.Part == "" || first.Whole == "" {
			continue
		}
		total, whole := int64(0), int64(p.Counts[first.Whole])
		for to := from; to < len(p.Rates) && p.Rates[to].Whole == first.Whole && p.Rates[to].Part != "" && total < whole; to++ {
			total += int64(p.Counts[p.Rates[to].Part])
			if total == whole && to > from {
				groups = append(groups, between(from, to))
			}
		}
	}
	return groups
}

// between lists the numbers from from to to, both included.
func between(from, to int) []int {
	list := make([]int, 0, to-from+1)
	for i := from; i <= to; i++ {
		list = append(list, i)
	}
	return list
}
