package main

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/assign"
)

// The bureau takes no paper of another department, whatever general words it
// shares with a duty, and its own go to their section or to a person who is told
// the section first; with the classifier of departments that its office names, and
// by its duties alone.
func TestTheBureauTakesNothingOfOthers(t *testing.T) {
	_, office, err := loadOrgs()
	require.NoError(t, err)
	raw, err := os.ReadFile("testdata/whose.tsv")
	require.NoError(t, err)
	var items []assign.Item
	var want []string
	for l := range strings.Lines(string(raw)) {
		if section, title, ok := strings.Cut(strings.TrimSpace(l), "\t"); ok {
			items = append(items, assign.Item{ID: strconv.Itoa(1000 + len(items)), Title: title})
			want = append(want, section)
		}
	}
	for i := range office.Org.Units {
		office.Org.Units[i].Capacity = 0
	}
	for _, alone := range []bool{false, true} {
		options, err := office.Options()
		require.NoError(t, err)
		require.NotNil(t, options.Classifier)
		if alone {
			options.Classifier = nil
		}
		plan, err := assign.DistributeItems(office.Org, items, options)
		require.NoError(t, err)
		foreign, own, taken, placed, first := 0, 0, 0, 0, 0
		at := func(item string) string { i, _ := strconv.Atoi(item); return want[i-1000] }
		for _, d := range plan.Decisions {
			if strings.HasPrefix(at(d.Item), "-") {
				taken++
				t.Log(alone, "taken:", d.Title, at(d.Item), d.Unit, d.Decided, d.Why.ZH)
				continue
			}
			if d.Unit == at(d.Item) {
				placed++
			} else {
				t.Log(alone, d.Title, at(d.Item), d.Unit, d.Decided)
			}
		}
		for _, o := range plan.Open {
			if strings.HasPrefix(at(o.Item), "-") {
				require.Contains(t, o.BlockedBy[0].Text.ZH, "申退", o.Title)
				continue
			}
			if len(o.Candidates) > 0 && o.Candidates[0].Unit == at(o.Item) {
				first++
			} else {
				t.Log(alone, "open:", o.Title, at(o.Item), o.BlockedBy)
			}
		}
		for _, w := range want {
			if strings.HasPrefix(w, "-") {
				foreign++
			} else {
				own++
			}
		}
		t.Logf("duties alone %v: %d of others, taken %d; %d own, placed %d, left to a person with the section first %d", alone, foreign, taken, own, placed, first)
		require.GreaterOrEqual(t, foreign, 60)
		require.GreaterOrEqual(t, own, 30)
		if alone { // four name a whole duty of the office: 营商环境, 政务公开, 项目评审
			require.LessOrEqual(t, taken, 4)
		} else {
			require.Zero(t, taken)
		}
		require.GreaterOrEqual(t, placed+first, own-5)
	}
}
