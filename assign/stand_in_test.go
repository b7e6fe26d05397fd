package assign

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
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

// Who looks for a stand-in asks each member of the staff once a window, however
// long the chain is, however many items there are and whatever is looked for; an
// item that has recusals walks the chain once more for itself and asks nobody
// again.
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
		if i%4 == 0 {
			items[i].Assigned = deadline.MustDate("2025-03-04")
		}
	}
	o.Units[0].Duties = []string{"实验室"}
	b, err := newBatch(o, items, Options{Assigned: deadline.MustDate("2025-03-03"), Recusals: []Recusal{{"i7", "P2"}}})
	require.NoError(t, err)
	numbers, last := map[int]bool{}, b.number(fmt.Sprint("P", n-1))
	for i := range b.items {
		w := b.windowsOf(i, vocab.RoleSole).of(UnitKindSection)
		numbers[w] = true
		for _, m := range b.team("s") {
			if who := b.standIn(i, m, w); who != last {
				t.Fatal(i, m, who)
			}
		}
		_, acting := b.leader(i, "s", w)
		require.Equal(t, n-1, acting)
	}
	require.Len(t, numbers, 2)
	require.Equal(t, 2*2*(n-1), b.watch.asked)
	require.Len(t, b.stands, 2*2*(n-1)+2*(n-1))
	// However many windows there are, what is kept is bounded.
	b.watch.asked = 0
	days := mostKept/n + 10
	for d := range days {
		from, err := deadline.MustDate("2025-03-05").AddDays(d)
		require.NoError(t, err)
		b.items[0].Assigned = from
		require.Equal(t, last, b.standIn(0, b.number("P0"), b.windowsOf(0, vocab.RoleSole).of(UnitKindSection)))
	}
	require.Equal(t, days*(n-1), b.watch.asked)
	require.LessOrEqual(t, len(b.watch.away), mostKept)
	require.LessOrEqual(t, len(b.stands), mostKept)
	ring := staffed(n, func(i int) int { return (i + 1) % n })
	require.Less(t, len(ring.Validate().Error()), 4_000)
}
