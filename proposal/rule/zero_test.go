package rule

import (
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

// Zero values have no rules and no terms; none of them panics.
func TestZeroValues(t *testing.T) {
	d := Document{Title: "学校", Body: "医院", Fields: []Field{{"level", "city"}}}
	var evaluator Evaluator
	var engine *Engine
	for _, r := range []Result{evaluator.Evaluate(d), engine.Evaluate(d), (&Engine{}).Evaluate(d), engine.Explain(d).Result, (&Engine{}).Explain(d).Result} {
		require.Equal(t, Result{Conclusions: []Scored{}, Notes: noEvidence()}, r)
	}
	_, ok := Result{}.Best()
	require.False(t, ok)
	var none *matcher
	for _, f := range []*finder{{}, none.finder(), (&matcher{}).finder()} {
		require.Empty(t, f.find("学校"))
	}
	_, err := Bind[int](nil, nil)
	require.Equal(t, []string{" rule.unbound"}, faultsOf(t, err))
	_, err = Bind[int](&Engine{}, nil)
	require.Equal(t, []string{" rule.unbound"}, faultsOf(t, err))
	unset, err := Bind(&Engine{}, vocab.Parse[vocab.Role])
	require.NoError(t, err)
	judged, notes := unset.Evaluate(d)
	require.Empty(t, judged)
	require.Len(t, notes, 1)
	require.NotEmpty(t, Hit{}.Text().ZH)
}
