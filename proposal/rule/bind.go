package rule

import (
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Bound is an engine whose conclusions are values of the user's own type: a
// department, a ground against filing, a unit to send to. It is immutable.
type Bound[C any] struct {
	engine *Engine
	values map[string]C
}

// Judged is one conclusion as a value, with its score and its evidence.
type Judged[C any] struct {
	Value C `json:"value"`
	Scored
}

// Bind gives every conclusion of an engine its value. vocab.Parse of a closed
// set fits as it is:
//
//	bound, err := rule.Bind(engine, vocab.Parse[vocab.Role])
//
// An id without value is an error of type vocab.Faults that names all of
// them, so that a conclusion nobody handles is found at the start and not on
// the day a rule fires. So is a nil engine, and a nil function.
func Bind[C any](e *Engine, value func(id string) (C, error)) (Bound[C], error) {
	var faults vocab.Faults
	if e == nil || value == nil {
		faults.Add("", codeRuleUnbound.As("没有给出规则引擎或取值函数", "no engine or no function of values is given"))
		return Bound[C]{}, faults
	}
	b := Bound[C]{e, make(map[string]C, len(e.conclusions))}
	for i, c := range e.conclusions {
		v, err := value(c.ID)
		if err != nil {
			faults.Add(vocab.At("/conclusions", i)+"/id", codeRuleUnbound.As("结论 "+strconv.Quote(vocab.Clip(c.ID))+" 无对应的值："+err.Error(),
				"conclusion "+strconv.Quote(vocab.Clip(c.ID))+" has no value: "+err.Error()))
		}
		b.values[c.ID] = v
	}
	return b, faults.Err()
}

// Value returns the value of a conclusion of the engine, for those who evaluate
// with an Evaluator of their own.
func (b Bound[C]) Value(id string) (C, bool) {
	v, ok := b.values[id]
	return v, ok
}

// Evaluate is Engine.Evaluate with values: the conclusions, best first, and the
// notes of the result.
func (b Bound[C]) Evaluate(d Document) ([]Judged[C], []vocab.Reason) {
	if b.engine == nil {
		return nil, noEvidence()
	}
	r := b.engine.Evaluate(d)
	all := make([]Judged[C], len(r.Conclusions))
	for i, c := range r.Conclusions {
		all[i] = Judged[C]{b.values[c.ID], c}
	}
	return all, r.Notes
}
