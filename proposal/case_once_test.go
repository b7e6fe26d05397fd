package proposal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// faultsAt are the faults of an error by path and code, each with a mend.
func faultsAt(t *testing.T, err error) []string {
	t.Helper()
	list := []string{}
	if err == nil {
		return list
	}
	var fs vocab.Faults
	require.ErrorAs(t, err, &fs)
	for _, f := range fs {
		require.NotEmpty(t, f.Text.ZH)
		list = append(list, f.Path+" "+f.Code)
	}
	return list
}

// A list of the process says each word once, the steps in their order, and
// nothing empty.
func TestTheListsOfAProcessHold(t *testing.T) {
	for text, want := range map[string][]string{
		`{"examineSteps":["first","second","final"],"reviewSteps":["初审","终审"],"consult":["before","after"],"redoOn":["dissatisfied","understood"]}`: {},
		`{"examineSteps":["first","first"]}`:                          {"/examineSteps/1 process.word_twice"},
		`{"reviewSteps":["first","初审","first"]}`:                      {"/reviewSteps/1 process.word_twice", "/reviewSteps/2 process.word_twice"},
		`{"examineSteps":[""]}`:                                       {"/examineSteps/0 json.type"},
		`{"examineSteps":["first",null]}`:                             {"/examineSteps/1 json.type"},
		`{"reviewSteps":["final","first"]}`:                           {"/reviewSteps/1 process.step_order"},
		`{"reviewSteps":["first","final","second"]}`:                  {"/reviewSteps/2 process.step_order"},
		`{"examineSteps":["final","first","final"]}`:                  {"/examineSteps/2 process.word_twice", "/examineSteps/1 process.step_order"},
		`{"reviewSteps":["first","first","first","second","second"]}`: {"/reviewSteps/1 process.word_twice", "/reviewSteps/2 process.word_twice", "/reviewSteps/4 process.word_twice"},
		`{"consult":["before","before"]}`:                             {"/consult/1 process.word_twice"},
		`{"consult":[""],"redoOn":[null]}`:                            {"/consult/0 json.type", "/redoOn/0 json.type"},
		`{"redoOn":["dissatisfied","不满意","understood"]}`:              {"/redoOn/1 process.word_twice"},
	} {
		_, err := proposal.LoadProcess([]byte(text))
		require.ElementsMatch(t, want, faultsAt(t, err), text)
	}
	err := proposal.Case{Proposal: document(), Process: proposal.Process{ReviewSteps: []proposal.ReviewStep{9}, Signature: 99}}.Validate()
	require.ElementsMatch(t, []string{"/process/reviewSteps/0 proposal.word", "/process/signature proposal.word"}, faultsAt(t, err), "not read from JSON")
	_, err = proposal.LoadPlace([]byte(`{"process":{"reviewSteps":["final","first"]}}`))
	require.Equal(t, []string{"/process/reviewSteps/1 process.step_order"}, faultsAt(t, err))
}

// The parts of a split have numbers of their own, as they have ids.
func TestThePartsOfASplitHaveTheirOwnNumbers(t *testing.T) {
	part := func(id, number string) proposal.SplitPart { return proposal.SplitPart{ID: id, Number: number} }
	p := document()
	p.Demands, p.Number = nil, ""
	filed := append(straight()[:2:2], ev(proposal.EventKindFiled, "2024-01-20", "", func(e *proposal.Event) { e.Number = "第12号" }))
	for _, x := range []struct {
		parts []proposal.SplitPart
		want  []string
	}{
		{[]proposal.SplitPart{part("a", "13"), part("b", "14")}, nil},
		{[]proposal.SplitPart{part("a", ""), part("b", "")}, nil},
		{[]proposal.SplitPart{part("a", "13"), part("b", "13")}, []string{"split.number"}},
		{[]proposal.SplitPart{part("a", "13"), part("b", "13"), part("c", "13")}, []string{"split.number", "split.number"}},
		{[]proposal.SplitPart{part("a", "第12号"), part("b", "13")}, []string{"split.number"}},
		{[]proposal.SplitPart{part("P1", "第12号"), part("b", "13")}, []string{"split.id", "split.number"}},
	} {
		c, err := proposal.Replay(proposal.Case{Proposal: p, Events: filed})
		require.NoError(t, err)
		_, err = proposal.Apply(c, split(x.parts...))
		if x.want == nil {
			require.NoError(t, err)
			continue
		}
		var r *proposal.Refusal
		require.ErrorAs(t, err, &r)
		var got []string
		for _, u := range r.Unmet {
			got = append(got, u.Code)
		}
		require.ElementsMatch(t, x.want, got)
		require.Equal(t, "/events/3/parts", r.Faults()[0].Path)
	}
	p.Number = "7"
	_, err := proposal.Apply(proposal.Case{Proposal: p, Events: straight()[:2]}, split(part("a", "7"), part("b", "")))
	require.ErrorContains(t, err, "split.number", "the number may stand on the paper")

	p.SplitFrom = p.ID
	require.Equal(t, []string{"/splitFrom split.self"}, faultsAt(t, p.Validate()))
	p.SplitFrom = "P0"
	require.NoError(t, p.Validate())
}

// A mark is given once; that the paper says so as well is the same mark.
func TestAMarkIsGivenOnce(t *testing.T) {
	for _, k := range []proposal.EventKind{proposal.EventKindExcellentMarked, proposal.EventKindKeyMarked} {
		p := document()
		p.Excellent, p.Key = true, true
		c, err := proposal.Replay(proposal.Case{Proposal: p, Events: append(straight()[:3:3], ev(k, "2024-02-01", ""))})
		require.NoError(t, err)
		_, err = proposal.Apply(c, ev(k, "2024-02-05", ""))
		require.ErrorContains(t, err, "event.marked_twice")
		require.ErrorContains(t, err, "2024-02-01", "it says where the other one is")
		c.Events = append(c.Events, ev(k, "2024-02-01", ""))
		require.Equal(t, []int{4}, c.Facts().Refused, "on the same day too")
	}
}

// A case shares its process with none of what is made of it.
func TestNobodySharesTheProcess(t *testing.T) {
	p := proposal.Process{
		Handed: true, ExamineSteps: []proposal.ReviewStep{1, 2}, ReviewSteps: []proposal.ReviewStep{1, 2, 3}, RedoOn: []proposal.Satisfaction{4},
		Schemes: []proposal.Scheme{{ID: "s", Classes: []proposal.Class{{Code: "甲", Label: "l", Outcome: 1}}}},
	}
	doc := document()
	doc.Demands = nil
	c := proposal.Case{Process: p, Proposal: doc, Events: []proposal.Event{ev(proposal.EventKindFiled, "2024-01-20", "")}}
	next, err := proposal.Apply(c, split(proposal.SplitPart{ID: "a"}, proposal.SplitPart{ID: "b"}))
	require.NoError(t, err)
	parts := next.Parts()
	in, err := c.Insert(ev(proposal.EventKindKeyMarked, "2024-01-21", ""))
	require.NoError(t, err)
	p.ExamineSteps[0], p.ReviewSteps[0], p.RedoOn[0], p.Schemes[0].Classes[0].Code = 3, 3, 1, "坏"
	parts[0].Process.ReviewSteps[1], parts[0].Process.Schemes[0].Classes[0].Code = 1, "更坏"
	for _, own := range []proposal.Process{next.Process, parts[1].Process, in.Case.Process} {
		require.Equal(t, []proposal.ReviewStep{1, 2}, own.ExamineSteps)
		require.Equal(t, []proposal.ReviewStep{1, 2, 3}, own.ReviewSteps)
		require.Equal(t, []proposal.Satisfaction{4}, own.RedoOn)
		require.Equal(t, "甲", own.Schemes[0].Classes[0].Code)
	}
}

// A class is read by its scheme alone, even where the place has only one; the
// fault says in which of the place's own it would be.
func TestAClassIsNotReadByTheOnlyScheme(t *testing.T) {
	c := bureauFile()
	c.Process.Schemes = []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "l", Outcome: proposal.OutcomeSolved}}}}
	for class, own := range map[string]bool{"甲": true, "A": false, "乙": false} {
		with := c
		with.Events = append(c.Events[:2:2], ev(proposal.EventKindReplied, "2024-04-20", "kjj", func(e *proposal.Event) { e.Class = class }))
		err := with.Validate()
		require.Equal(t, []string{"/events/2/scheme class.scheme_missing"}, faultsAt(t, err))
		require.Equal(t, own, strings.Contains(err.Error(), "ours"), err)
		with.Events[2].Outcome = proposal.OutcomeSolved
		require.NoError(t, with.Validate(), "what it means is said")
	}
}
