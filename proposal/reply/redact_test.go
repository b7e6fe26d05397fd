package reply_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestRedact(t *testing.T) {
	for _, x := range []struct{ in, out string }{
		{"联系电话：13900000000。", "联系电话：（略）。"},
		{"电话 139 0000 0000", "电话 （略）"},
		{"联系电话：0478-8220001", "联系电话：（略）"},
		{"联系电话：8220001", "联系电话：（略）"},
		{"手机１３９００００００００", "手机（略）"},
		{"身份证号11010519491231002X。", "身份证号（略）。"},
		{"邮箱 someone@example.com 收", "邮箱 （略） 收"},
		{"住在胜利路12号楼3单元501室的居民", "住在（略）的居民"},
		{"请与赵科长联系", "请与（略）联系"},
		{"2024年安排资金8220001元，第20230539号提案", "2024年安排资金8220001元，第20230539号提案"},
		{"科提〔2024〕12号", "科提〔2024〕12号"},
		{"胜利路改造", "胜利路改造"},
		{"", ""},
	} {
		got, places := reply.Redact(x.in, "赵科长", "某")
		require.Equal(t, x.out, got)
		require.Equal(t, x.in != x.out, len(places) > 0)
	}
}

func TestRedactSaysWhere(t *testing.T) {
	_, places := reply.Redact("电话13900000000，邮箱a@b.cn")
	require.Equal(t, []reply.Private{
		{Kind: reply.PrivateKindPhone, At: [2]int{2, 13}},
		{Kind: reply.PrivateKindMail, At: [2]int{16, 22}},
	}, places)
}

func TestPublic(t *testing.T) {
	r := clean(t)
	r.Body += "请与赵科长（13900000000）联系。"
	p := r.Public()
	require.NotContains(t, p.Text, "赵科长")
	require.NotContains(t, p.Text, "139")
	require.Contains(t, r.Body, "赵科长", "the original is not altered")
	r.Openness, r.Summary = proposal.PublicationModeSummary, "已办结，电话13900000000。"
	require.Equal(t, "已办结，电话（略）。", r.Public().Text)
	r.Openness, r.OpenReason = proposal.PublicationModeWithheld, "涉及工作秘密"
	require.Empty(t, r.Public().Text)
	require.Empty(t, r.Public().Title)
	require.Equal(t, "涉及工作秘密", r.Public().Reason)
}

func TestRedactIsLinear(t *testing.T) {
	start := time.Now()
	for _, s := range []string{"1", "1-", "室", "路1号", "@", "a@b.", "电话1234567 "} {
		reply.Redact(strings.Repeat(s, 2<<20/len(s)), "赵科长")
	}
	require.Less(t, time.Since(start), 5*time.Second)
}

// FuzzRedact holds that what is left has nothing more to take out, and that the
// places are in order within the original.
func FuzzRedact(f *testing.F) {
	f.Add("电话：13900000000，住胜利路12号楼501室 a@b.cn 11010519491231002X")
	f.Add("1\xff2室路")
	f.Fuzz(func(t *testing.T, s string) {
		out, places := reply.Redact(s, "赵科长")
		require.True(t, utf8.ValidString(out))
		end := 0
		for _, p := range places {
			require.GreaterOrEqual(t, p.At[0], end)
			require.Greater(t, p.At[1], p.At[0])
			end = p.At[1]
		}
		require.LessOrEqual(t, end, utf8.RuneCountInString(strings.ToValidUTF8(s, "\ufffd")))
	})
}

func TestPrivateKinds(t *testing.T) {
	for _, k := range reply.PrivateKinds() {
		got, err := reply.ParsePrivateKind(k.Term())
		require.NoError(t, err)
		require.Equal(t, k, got)
	}
	_, err := reply.ParsePrivateKind("x")
	require.ErrorIs(t, err, deadline.ErrUnknownWord)
	require.Equal(t, "PrivateKind(9)", reply.PrivateKind(9).String())
}
