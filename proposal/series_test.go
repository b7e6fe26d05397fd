package proposal_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

func TestASeriesNumbersAndRestarts(t *testing.T) {
	s := proposal.Series{
		ID: "市政协", Template: "市政协{term}届{session}次会议第{n}号提案", Width: 3,
		Restart: vocab.All[proposal.SeriesPart]()[:2],
	}
	require.NoError(t, s.Validate())
	p := document()
	text, err := s.NewNumber(p, 12)
	require.NoError(t, err)
	require.Equal(t, "市政协五届三次会议第012号提案", text)
	p.Number = text
	n, err := s.Ordinal(p)
	require.NoError(t, err)
	require.Equal(t, 12, n)
	require.Equal(t, "市政协/term=5/session=3", s.Counter(p))

	q, r, u := p, p, p
	q.ID, r.ID, r.Session, r.Number, u.Number = "P2", "P3", 4, "市政协五届四次会议第012号提案", "12"
	var fs vocab.Faults
	require.ErrorAs(t, s.Check([]proposal.Proposal{p, q, r, u, {}}), &fs)
	require.Len(t, fs, 2)
	require.Equal(t, "/1/number", fs[0].Path)
	require.Equal(t, "number.duplicate", fs[0].Code)
	require.Equal(t, "number.form", fs[1].Code)

	_, err = s.NewNumber(proposal.Proposal{}, 1)
	require.ErrorIs(t, err, proposal.ErrNumber)
	_, err = s.NewNumber(p, 0)
	require.ErrorIs(t, err, proposal.ErrNumber)
	require.ErrorContains(t, proposal.Series{ID: "x", Template: "第{m}号"}.Validate(), "number.template")
}

// The cut-off is an instant: 15:00 on 27 January, as 贵州 closed in 2021.
func TestTheWindowClosesAtAnInstant(t *testing.T) {
	beijing := time.FixedZone("UTC+8", 8*3600)
	w := proposal.Window{
		From:  time.Date(2020, 10, 25, 0, 0, 0, 0, beijing),
		Until: time.Date(2021, 1, 27, 15, 0, 0, 0, beijing),
	}
	require.Equal(t, vocab.TimingInSession, w.Timing(w.Until))
	require.Equal(t, vocab.TimingInSession, w.Timing(w.From))
	require.Equal(t, vocab.TimingIntersessional, w.Timing(w.Until.Add(time.Second)))
	require.Equal(t, vocab.TimingIntersessional, proposal.Window{}.Timing(w.From))
}
