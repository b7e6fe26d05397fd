package assign

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
)

// staffed is a bureau of one section with n leaders and n people, of whom each
// is stood in for by the one that next names; -1 for nobody.
func staffed(n int, next func(i int) int) Org {
	o := Org{ID: "kjj", Name: "科技局", Units: []Unit{{ID: "s", Name: "科室", Kind: UnitKindSection}}, Head: "L0"}
	for i := range n {
		l, p := Leader{ID: fmt.Sprint("L", i), Name: "领导"}, Person{ID: fmt.Sprint("P", i), Name: "经办人", Unit: "s"}
		if k := next(i); k >= 0 {
			l.Substitute, p.Substitute = fmt.Sprint("L", k), fmt.Sprint("P", k)
		}
		o.Leaders, o.People = append(o.Leaders, l), append(o.People, p)
	}
	o.Leaders[0].Units = []string{"s"}
	return o
}

func TestCirclesOfSubstitutes(t *testing.T) {
	for name, c := range map[string]struct {
		next []int
		want []string
	}{
		"none":                       {[]int{1, 2, -1}, nil},
		"a tail leads into a ring":   {[]int{2, 0, 3, 2}, []string{"2: P2→P3→P2"}},
		"two rings":                  {[]int{1, 0, 3, 4, 2}, []string{"0: P0→P1→P0", "2: P2→P3→P4→P2"}},
		"tails from both sides":      {[]int{3, 3, 3, 4, 3}, []string{"3: P3→P4→P3"}},
		"stands in for oneself":      {[]int{-1, 1, 1}, []string{"1: P1→P1"}},
		"ring met from its middle":   {[]int{2, 0, 1, 2}, []string{"0: P0→P2→P1→P0"}},
		"the later walk meets a way": {[]int{1, -1, 0, 2}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := staffed(len(c.next), func(i int) int { return c.next[i] })
			var people, leaders []string
			for _, f := range o.faults() {
				_, path, _ := strings.Cut(f.Text.ZH, "（")
				path, _, _ = strings.Cut(path, "）")
				var i int
				if _, err := fmt.Sscanf(f.Path, "/people/%d/substitute", &i); err == nil {
					people = append(people, fmt.Sprint(i, ": ", path))
				} else if _, err := fmt.Sscanf(f.Path, "/leaders/%d/substitute", &i); err == nil {
					leaders = append(leaders, strings.ReplaceAll(fmt.Sprint(i, ": ", path), "L", "P"))
				}
			}
			require.Equal(t, c.want, people)
			require.Equal(t, c.want, leaders)
		})
	}
}

// Who looks for a stand-in asks each member of the staff once a day, however
// long the chain is and whatever is looked for.
func TestStandInsAreLookedForOnce(t *testing.T) {
	const n = 5_000
	o := staffed(n, func(i int) int { return i + 1 - n*((i+1)/n)*2 })
	o.Leaders[n-1].Substitute, o.People[n-1].Substitute = "", ""
	away := []Leave{{From: deadline.MustDate("2025-01-01")}}
	for i := range n - 1 {
		o.Leaders[i].Leaves, o.People[i].Leaves = away, away
	}
	items := make([]Item, 40)
	for i := range items {
		items[i] = Item{ID: fmt.Sprint("i", i), Title: "关于建设实验室的提案"}
	}
	o.Units[0].Duties = []string{"实验室"}
	b, err := newBatch(o, items, Options{Assigned: deadline.MustDate("2025-03-03")})
	require.NoError(t, err)
	asked := 0
	for _, it := range b.items {
		for i := range n {
			id := b.standIn(it, fmt.Sprint("P", i), func(id string) ([]Leave, string) {
				asked++
				p, _ := b.in.person(id)
				return p.Leaves, p.Substitute
			})
			require.Equal(t, fmt.Sprint("P", n-1), id)
		}
		l, _, ok := b.leader(it, "s")
		require.True(t, ok)
		require.Equal(t, fmt.Sprint("L", n-1), l.ID)
	}
	require.Equal(t, n, asked)
	ring := staffed(n, func(i int) int { return (i + 1) % n })
	require.Less(t, len(ring.Validate().Error()), 4_000)
}
