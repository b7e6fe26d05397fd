package reply_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func TestRedactTakesOutWhatIsPrivateOnly(t *testing.T) {
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
		// numbers as people write them
		{"(0478)8220001", "（略）"},
		{"（0478）8220001，", "（略），"},
		{"0478——8220001转2", "（略）"},
		{"0478-8220001-802", "（略）"},
		{"13900000000 13900000001", "（略） （略）"},
		{"13900000000 2024-03-01", "（略） 2024-03-01"},
		{"+86 13900000000、008613900000000", "（略）、（略）"},
		{"身份证110101199003077931", "身份证（略）"}, // a typing error in the last character
		{"1101011990 0307 793X", "（略）"},
		{"身份证号：110101900307793", "身份证号：（略）"},
		{"一三九〇〇〇〇〇〇〇〇", "（略）"},
		{"幺三九零零零零零零零零", "（略）"},
		{"一三九 〇〇〇〇 〇〇〇〇", "（略）"},
		{"电话：零四七八—八二二〇〇〇一", "电话：（略）"},
		{"一三九00000000", "（略）"},
		{"1 3 9 0 0 0 0 0 0 0 0", "（略）"},
		{"139.0000.0000", "（略）"},
		{"139·0000·0000", "（略）"},
		{"139　0000　0000", "（略）"},
		{"电话0478-8220001转8012。", "电话（略）。"},
		{"0478-8220001 转 8012，请", "（略），请"},
		{"0478-8220001（分机：802）", "（略）"},
		{"0478-8220001分机号802", "（略）"},
		{"0478-8220001，内线802", "（略）"},
		{"0478-8220001 ext. 802", "（略）"},
		{"0478-8220001转八〇一二", "（略）"},
		{"拨打总机转8012", "拨打总机转（略）"},
		{"内线：8012", "内线：（略）"},
		{"身份证号１１０１０５１９４９１２３１００２Ｘ。", "身份证号（略）。"},
		{"一一〇一〇五一九四九一二三一〇〇二X", "（略）"},
		{"11010519491231002x", "（略）"},
		{"号码110105194913310022", "号码110105194913310022"}, // no day of birth, and the last character does not fit
		{"号码110105194913310021", "号码（略）"},                // the last character fits
		{"微信：zhao_2024", "微信：（略）"},
		{"微信号 zhaokezhang", "微信号 （略）"},
		{"QQ号：12345678", "QQ号：（略）"},
		{"（QQ 12345678）", "（QQ （略））"},
		{"13900000000（微信同号）", "（略）（微信同号）"},
		{"电话010-8220001", "电话（略）"},
		{"13900000000X型", "（略）X型"},
		{"１３９００００００００Ｘ型", "（略）Ｘ型"},
		{"zZ.zA@Zz.cn收", "（略）收"},
		// homes
		{"家住临河区胜利北路18号", "家住（略）"},
		{"反映人住临河区胜利北路18号，多次", "反映人住（略），多次"},
		{"现住阳光小区3单元201", "现住（略）"},
		{"住址：红旗镇红旗村3组45号。", "住址：（略）。"},
		{"户籍地址：赛罕区大学东路12号", "户籍地址：（略）"},
		{"现住址：赛罕区大学东路12号，", "现住址：（略），"},
		{"现住地址为赛罕区大学东路12号", "现住地址为（略）"},
		{"户籍地：赛罕区大学东路12号；居住地址 赛罕区大学东路12号", "户籍地：（略）；居住地址 （略）"},
		{"户籍所在地：赛罕区大学东路12号", "户籍所在地：（略）"},
		{"常住地址：赛罕区大学东路12号", "常住地址：（略）"},
		{"居住地在赛罕区大学东路12号", "居住地在（略）"},
		{"现住地矿小区3号楼2单元501", "现住（略）"},
		{"胜利路阳光小区3号楼2单元501", "（略）"},
		// what is no private matter
		{"解放路改造惠及18栋楼、320户", "解放路改造惠及18栋楼、320户"},
		{"园区5号楼已交付，本区2019室内改造", "园区5号楼已交付，本区2019室内改造"},
		{"我局在胜利路18号设窗口", "我局在胜利路18号设窗口"},
		{"总投资13900000000元，占地15000-20000平方米", "总投资13900000000元，占地15000-20000平方米"},
		{"国办发明电〔2023〕13号，邮编015000，2024.03.01", "国办发明电〔2023〕13号，邮编015000，2024.03.01"},
		{"拨打12345热线、12315、110、96111", "拨打12345热线、12315、110、96111"},
		{"12345热线电话转人工", "12345热线电话转人工"},
		{"关注微信公众号btkj2020、微信小程序", "关注微信公众号btkj2020、微信小程序"},
		{"二〇二四年三月一日，一百三十九万零八百元", "二〇二四年三月一日，一百三十九万零八百元"},
		{"第一、二、三、四、五、六、七、八、九、十、十一条", "第一、二、三、四、五、六、七、八、九、十、十一条"},
		{"增长3.9000000000%，139.0万元", "增长3.9000000000%，139.0万元"},
		{"一是抓2023年第一批，二是转2024年", "一是抓2023年第一批，二是转2024年"},
		{"转8012件办理", "转8012件办理"},
		{"电话通知20240301，2014-2015-2016年", "电话通知20240301，2014-2015-2016年"},
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

func TestThePublicVersionFollowsTheOpenness(t *testing.T) {
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

// hostileTexts begin something private at every place.
var hostileTexts = []string{"1", "1-", "一", "一 ", "转1", "微信a", "13900000000转", "室", "路1号", "@", "a@b.", "电话1234567 "}

// Of a million bytes each: time that grew with their square would not end.
func TestRedactFinishesHostileTexts(t *testing.T) {
	for _, s := range hostileTexts {
		text := strings.Repeat(s, 1<<20/len(s))
		out, places := reply.Redact(text, "赵科长")
		require.True(t, utf8.ValidString(out))
		require.Equal(t, len(places) > 0, out != text)
	}
}

// The bytes a second must be about the same at both sizes.
func BenchmarkRedactHostile(b *testing.B) {
	for _, size := range []int{1 << 16, 1 << 20} {
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			b.SetBytes(int64(size * len(hostileTexts)))
			for b.Loop() {
				for _, s := range hostileTexts {
					reply.Redact(strings.Repeat(s, size/len(s)), "赵科长")
				}
			}
		})
	}
}

// However many names there are, the text is read from its beginning, and at each
// place the longest name that begins there is taken out.
func TestRedactTakesOutTheLongestNames(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	letters := []rune("赵钱孙李明a\u0301\U00020000")
	word := func(n int) string {
		w := make([]rune, n)
		for i := range w {
			w[i] = letters[r.IntN(len(letters))]
		}
		return string(w)
	}
	taken := 0
	for range 3_000 {
		names := make([]string, r.IntN(40))
		for i := range names {
			names[i] = word(r.IntN(6))
		}
		text := word(r.IntN(80))
		var want strings.Builder
		n := 0
		for at := 0; at < len(text); {
			longest := 0
			for _, name := range names {
				if utf8.RuneCountInString(name) > 1 && strings.HasPrefix(text[at:], name) {
					longest = max(longest, len(name))
				}
			}
			if longest > 0 {
				want.WriteString("（略）")
				n++
				at += longest
				continue
			}
			_, size := utf8.DecodeRuneInString(text[at:])
			want.WriteString(text[at : at+size])
			at += size
		}
		got, places := reply.Redact(text, names...)
		require.Equal(t, want.String(), got, "%q without %q", text, names)
		require.Len(t, places, n)
		taken += n
	}
	require.Greater(t, taken, 3_000)
	// a name that stands within another one that was found, and one that overlaps itself
	out, _ := reply.Redact("欧阳明明明到会", "阳明", "欧阳明", "明明")
	require.Equal(t, "（略）（略）到会", out)
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
	for _, k := range vocab.All[reply.PrivateKind]() {
		got, err := vocab.Parse[reply.PrivateKind](k.Term())
		require.NoError(t, err)
		require.Equal(t, k, got)
	}
	_, err := vocab.Parse[reply.PrivateKind]("x")
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
	require.Equal(t, "PrivateKind(99)", reply.PrivateKind(99).String())
}
