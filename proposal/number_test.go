package proposal_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// The forms are those of real reply letters.
func TestNumbersAreReadAsLettersPrintThem(t *testing.T) {
	for _, x := range []struct {
		in, place     string
		term, session int
		code, kind    string
		track         vocab.Track
	}{
		{"安宁市政协六届五次会议第190号提案", "安宁市", 6, 5, "190", "提案", vocab.TrackProposal},
		{"区十九届人大第六次会议第DH0271号建议", "区", 19, 6, "DH0271", "建议", vocab.TrackSuggestion},
		{"姚安县第十八届人民代表大会第二次会议第49号建议案", "姚安县", 18, 2, "49", "建议案", vocab.TrackSuggestion},
		{"政协第十四届全国委员会第二次会议第02603号提案", "", 14, 2, "02603", "提案", vocab.TrackProposal},
		{"政协沧县第十四届委员会第一次会议第27号提案", "沧县", 14, 1, "27", "提案", vocab.TrackProposal},
		{"政协兴安盟第十届委员会第二次会议提案第0229号", "兴安盟", 10, 2, "0229", "提案", vocab.TrackProposal},
		{"市人大十六届一次会议304号建议", "市", 16, 1, "304", "建议", vocab.TrackSuggestion},
		{"镇康县第十七届人民代表大会第二次会议", "镇康县", 17, 2, "", "", vocab.TrackSuggestion},
		{"市政协五届一次会议一号提案", "市", 5, 1, "一", "提案", vocab.TrackProposal},
		{"政协紫阳县十届五次全委会委员提案第41号", "紫阳县", 10, 5, "41", "提案", vocab.TrackProposal},
		{"第94号建议（编号12050094)", "", 0, 0, "94", "建议", vocab.TrackSuggestion},
		{"市政协1号重点提案", "市", 0, 0, "1", "提案", vocab.TrackProposal},
		{"闭字1号", "", 0, 0, "闭字1", "", 0},
		{"建议19", "", 0, 0, "19", "建议", vocab.TrackSuggestion},
		{"20200242", "", 0, 0, "20200242", "", 0},
		{"区政协九届四次全会", "区", 9, 4, "", "", vocab.TrackProposal},
		{"人大第1110号", "", 0, 0, "1110", "", vocab.TrackSuggestion},
	} {
		n, err := proposal.ParseNumber(x.in)
		require.NoError(t, err, x.in)
		require.Equal(t, x.place, n.Place(), x.in)
		require.Equal(t, x.term, n.Term(), x.in)
		require.Equal(t, x.session, n.Session(), x.in)
		require.Equal(t, x.code, n.Code(), x.in)
		require.Equal(t, x.kind, n.Kind(), x.in)
		require.Equal(t, x.track, n.Track(), x.in)
		require.Equal(t, x.in, n.String())
	}
	for _, s := range []string{"", "无", "区级领导领办提案"} {
		_, err := proposal.ParseNumber(s)
		require.ErrorIs(t, err, proposal.ErrNumber, s)
	}
}

// TestRealNumbersAreRead reads every number of testdata/numbers.txt, which are the
// printed numbers of real replies and proposals.
func TestRealNumbersAreRead(t *testing.T) {
	f, err := os.Open("testdata/numbers.txt")
	require.NoError(t, err)
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		n, err := proposal.ParseNumber(lines.Text())
		require.NoError(t, err)
		b, err := json.Marshal(n)
		require.NoError(t, err)
		var back proposal.Number
		require.NoError(t, json.Unmarshal(b, &back))
		require.Equal(t, n, back)
	}
}

func FuzzParseNumber(f *testing.F) {
	f.Add("安宁市政协六届五次会议第190号提案")
	f.Add("第（一号")
	f.Add("届次号")
	f.Fuzz(func(t *testing.T, s string) {
		n, err := proposal.ParseNumber(s)
		if err != nil {
			return
		}
		again, err := proposal.ParseNumber(n.String())
		require.NoError(t, err)
		require.Equal(t, n, again)
	})
}

func TestNumberInDatabases(t *testing.T) {
	n, err := proposal.ParseNumber("市政协五届一次会议第96号提案")
	require.NoError(t, err)
	v, err := n.Value()
	require.NoError(t, err)
	var back proposal.Number
	require.NoError(t, back.Scan(v))
	require.Equal(t, n, back)
	require.NoError(t, back.Scan([]byte("第80号建议")))
	require.Equal(t, "80", back.Code())
	require.NoError(t, back.Scan(nil))
	require.True(t, back.IsZero())
	v, err = back.Value()
	require.NoError(t, err)
	require.Nil(t, v)
	require.ErrorIs(t, back.Scan(80), proposal.ErrNumber)
	require.ErrorIs(t, back.UnmarshalText([]byte("无")), proposal.ErrNumber)
	_, err = proposal.ParseNumber(strings.Repeat("届", 200))
	require.ErrorIs(t, err, proposal.ErrNumber)
}

func TestNumberWithMarksIsRefused(t *testing.T) {
	for _, s := range []string{"第\u202e12号", "第12号\x00", "第\xff号"} {
		_, err := proposal.ParseNumber(s)
		require.ErrorIs(t, err, proposal.ErrNumber)
	}
}
