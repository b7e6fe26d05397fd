package reply_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// row is one line of testdata/replies.jsonl: facts of a real reply letter.
type row struct {
	ID         string `json:"id"`
	ProposalID string `json:"proposal_id"`
	Kind       string `json:"kind"`
	Level      string `json:"level"`
	Unit       string `json:"unit"`
	Number     string `json:"number,omitempty"`
	DocNo      string `json:"doc_no,omitempty"`
	Date       string `json:"date,omitempty"`
	Published  string `json:"published,omitempty"`
	Class      string `json:"reply_class,omitempty"`
	Contact    *bool  `json:"lists_contact,omitempty"`
	OpenMark   string `json:"open_marking,omitempty"`
	Signer     bool   `json:"signer_printed,omitempty"`
	CoUnits    int    `json:"co_units_named"`
	Mirror     bool   `json:"mirror"`
	Note       string `json:"note,omitempty"`
}

// reply fills our record; names that the row hides are （略）.
func (x row) reply(t *testing.T) reply.Reply {
	r := reply.Reply{
		ID: x.ID, Proposal: x.ProposalID, Unit: x.Unit, Number: x.Number, DocNumber: x.DocNo,
		Class: x.Class, OpenMark: x.OpenMark, Note: x.Note, Kind: reply.KindAnswer, Track: vocab.TrackProposal,
	}
	if x.Kind == "npc_suggestion" {
		r.Track = vocab.TrackSuggestion
	}
	if strings.Contains(x.Note, "协办意见") {
		r.Kind = reply.KindOpinion
	}
	require.NoError(t, r.Level.UnmarshalText([]byte(x.Level)))
	require.NoError(t, r.Date.UnmarshalText([]byte(x.Date)))
	require.NoError(t, r.Published.UnmarshalText([]byte(x.Published)))
	if strings.Contains(x.OpenMark, "公开") {
		r.Openness = proposal.PublicationModeFull
	}
	if x.Contact != nil {
		r.Contacts = []reply.ContactPerson{}
		if *x.Contact {
			r.Contacts = append(r.Contacts, reply.ContactPerson{Role: reply.ContactRoleHandler, Name: "（略）", Phone: "（略）"})
		}
	}
	if x.Signer {
		r.Signer = "（略）"
	}
	for range x.CoUnits {
		r.CoUnits = append(r.CoUnits, "（略）")
	}
	if x.Mirror {
		r.Source.Grade = vocab.SourceGradeMirror
	}
	return r
}

// back is the row that the record came of.
func back(r reply.Reply) row {
	x := row{
		ID: r.ID, ProposalID: r.Proposal, Kind: "cppcc_proposal", Level: r.Level.String(), Unit: r.Unit,
		Number: r.Number, DocNo: r.DocNumber, Date: r.Date.String(), Published: r.Published.String(),
		Class: r.Class, OpenMark: r.OpenMark, Signer: r.Signer != "", CoUnits: len(r.CoUnits),
		Mirror: r.Source.Grade == vocab.SourceGradeMirror, Note: r.Note,
	}
	if r.Track == vocab.TrackSuggestion {
		x.Kind = "npc_suggestion"
	}
	if r.Contacts != nil {
		listed := len(r.Contacts) > 0
		x.Contact = &listed
	}
	return x
}

// TestRealRepliesAreReadWithoutLoss reads the facts of 52 real letters without loss, and asks that
// the check says of class mark, contact and openness what the row tells.
func TestRealRepliesAreReadWithoutLoss(t *testing.T) {
	f, err := os.Open("testdata/replies.jsonl")
	require.NoError(t, err)
	defer f.Close()
	lines := bufio.NewScanner(f)
	rows := 0
	for lines.Scan() {
		rows++
		var x row
		d := json.NewDecoder(strings.NewReader(lines.Text()))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&x))
		r := x.reply(t)
		require.Equal(t, x, back(r), x.ID)
		b, err := json.Marshal(r)
		require.NoError(t, err)
		again, faults := vocab.Decode[reply.Reply](b)
		require.Empty(t, faults)
		if len(r.Contacts) == 0 {
			again.Contacts = r.Contacts // [] and absent are one in JSON
		}
		require.Equal(t, r, again)

		got := codes(reply.Check(proposal.Case{}, r, reply.Options{Alone: true}))
		require.Equal(t, x.Class == "" && r.Kind == reply.KindAnswer, has(got, "class.missing"), x.ID)
		require.Equal(t, x.Contact == nil || !*x.Contact, has(got, "contact.handler"), x.ID)
		require.Equal(t, x.OpenMark == "" && r.Kind == reply.KindAnswer, has(got, "openness.missing"), x.ID)
		require.Equal(t, x.DocNo == "", has(got, "document.number_missing"), x.ID)
		require.False(t, has(got, "document.number_form"), x.DocNo)
	}
	require.Equal(t, 52, rows)
}

func has(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
