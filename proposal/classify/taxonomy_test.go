package classify

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

func TestTaxonomies(t *testing.T) {
	for id, labels := range map[string]int{Department: 34, ScienceThemes: 6, FiveFields: 5, FiveTasks: 7, Bayannur13: 13} {
		x, ok := Taxonomy(id)
		require.True(t, ok, id)
		require.Equal(t, id, x.ID)
		require.NotEmpty(t, x.Title.ZH, id)
		require.NotEmpty(t, x.Title.EN, id)
		require.Len(t, x.Labels, labels, id)
		c, err := Load(id)
		require.NoError(t, err)
		var ids []string
		for _, l := range x.Labels {
			require.NotEmpty(t, l.Text.ZH, l.ID)
			require.NotEmpty(t, l.Text.EN, l.ID)
			require.NotContains(t, ids, l.ID)
			require.NotContains(t, l.Near, l.ID)
			ids = append(ids, l.ID)
		}
		for _, l := range x.Labels {
			for _, n := range l.Near {
				require.Contains(t, ids, n, "%s: neighbour of %s", id, l.ID)
			}
		}
		require.Equal(t, ids, c.Labels(), "%s: rules and taxonomy list the same labels", id)
	}
}

func TestUnknownTaxonomy(t *testing.T) {
	for _, id := range []string{"", "nonsense", "../doc", "department/water"} {
		_, ok := Taxonomy(id)
		require.False(t, ok, id)
		_, err := Rules(id)
		require.ErrorIs(t, err, ErrUnknownTaxonomy)
		_, err = Load(id)
		require.ErrorIs(t, err, ErrUnknownTaxonomy)
	}
}

func TestTaxonomyIsACopy(t *testing.T) {
	a, _ := Taxonomy(Department)
	a.Labels[0].ID = "changed"
	b, _ := Taxonomy(Department)
	require.Equal(t, "science", b.Labels[0].ID)
	require.Equal(t, "科技", b.Text("science").ZH)
	require.True(t, b.Text("changed").IsZero())
}

func TestTaxonomyValidity(t *testing.T) {
	x, _ := Taxonomy(FiveTasks)
	require.Equal(t, deadline.MustDate("2024-01-01"), x.From)
	require.True(t, slices.ContainsFunc(x.Labels, func(l TaxonomyLabel) bool { return l.ID == "livelihood" }))
}
