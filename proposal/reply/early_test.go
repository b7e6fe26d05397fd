package reply_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// A letter is not older than the work on it.
func TestALetterFromBeforeItsWork(t *testing.T) {
	c := proposal.Case{Process: proposal.Process{Handed: true}, Proposal: proposal.Proposal{ID: "P1", Title: "关于公园的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}}
	for _, e := range []struct {
		k  proposal.EventKind
		on string
	}{{proposal.EventKindAssigned, "2024-03-01"}, {proposal.EventKindReceived, "2024-03-05"}, {proposal.EventKindAccepted, "2024-03-08"}, {proposal.EventKindDrafted, "2024-04-10"}} {
		c.Events = append(c.Events, proposal.Event{Kind: e.k, Date: deadline.MustDate(e.on), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}})
	}
	for day, says := range map[string]string{
		"2024-02-29": "早于交办日期 2024-03-01", "2023-03-01": "早于交办日期 2024-03-01", "2024-03-04": "早于收到日期 2024-03-05",
		"2024-03-07": "早于签收日期 2024-03-08", "2024-04-09": "早于拟稿日期 2024-04-10", "2024-04-10": "", "2024-05-01": "",
	} {
		got := ""
		for _, r := range reply.Check(c, reply.Reply{ID: "r", Unit: "kjj", Kind: reply.KindAnswer, Date: deadline.MustDate(day)}, reply.Options{}) {
			if r.Code == "date.too_early" {
				require.Equal(t, "/date", r.Path)
				got = r.Text.ZH
			}
		}
		require.True(t, (says == "") == (got == ""), day+got)
		require.Contains(t, got, says, day)
	}
}

// A signer addressed by name is known, and the id is asked for; of two of one name
// none is guessed.
func TestASignerAddressedByName(t *testing.T) {
	c := proposal.Case{Proposal: proposal.Proposal{ID: "P1", Title: "关于公园的提案", Proposers: []proposal.Proposer{
		{ID: "m1", Name: "赵委员"}, {ID: "m2", Name: "钱委员"}, {ID: "m3", Name: "钱委员"}, {ID: "m4"},
	}}}
	said := map[string]string{}
	for _, r := range reply.Check(c, reply.Reply{ID: "r", Unit: "kjj", Kind: reply.KindAnswer, To: []string{"赵委员", "钱委员", "孙委员", "m4"}}, reply.Options{}) {
		if len(r.Path) >= 3 && r.Path[:3] == "/to" {
			said[r.Code+" "+r.Path] += r.Text.ZH + r.Mend.ZH
		}
	}
	require.Len(t, said, 4, said)
	require.Contains(t, said["addressee.by_name /to/0"], "m1")
	require.Contains(t, said["addressee.name_shared /to/1"], "m2、m3")
	require.Contains(t, said["addressee.stranger /to/2"], "孙委员")
	require.NotContains(t, said["addressee.signer_missing /to"], "m1", "it is addressed")
	require.Contains(t, said["addressee.signer_missing /to"], "m2")
}
