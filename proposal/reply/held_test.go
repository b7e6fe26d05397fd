package reply_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// checkCharacter is the last character of an identity number after 17 digits, by
// ISO 7064 MOD 11-2 digit by digit, which GB 11643 writes as weights.
func checkCharacter(digits string) byte {
	p := 0
	for i := range digits {
		p = (p + int(digits[i]-'0')) * 2 % 11
	}
	return "0123456789X"[(12-p)%11]
}

// Where no date of birth can be made out, the last character of an identity
// number tells it from any other run of eighteen digits.
func TestIdentityNumbersAreToldByTheirLastCharacter(t *testing.T) {
	require.Equal(t, byte('X'), checkCharacter("11010519491231002"), "the example of GB 11643")
	seen := map[byte]bool{}
	all := []string{
		"91010119900307793", "11010118991231002", "11010119901307793", "11010119900332793", "00000000000000001", "99999999999999999",
		"12345678901234567", "81234599999999321", "98765432109876543", "50000000000000000", "70707070707070707", "91827364554637281",
	}
	for i := range 17 { // each place by itself, and some more
		all = append(all, strings.Repeat("0", i)+"1"+strings.Repeat("0", 16-i), strconv.FormatInt(90_000_000_000_000_000+int64(i)*37, 10))
	}
	for _, digits := range all {
		right := checkCharacter(digits)
		seen[right] = true
		for _, last := range "0123456789Xx" {
			text := "编号" + digits + string(last) + "。"
			want := text
			if strings.ToUpper(string(last)) == string(right) {
				want = "编号（略）。"
			}
			got, _ := reply.Redact(text)
			require.Equal(t, want, got, text)
		}
	}
	require.Len(t, seen, 11, "every last character was met")
}

// A date of birth at its place shows an identity number though the last
// character is mistyped: any month and day of the twentieth or this century.
func TestIdentityNumbersAreToldByTheDateOfBirth(t *testing.T) {
	for date, private := range map[string]bool{
		"19900101": true, "19901231": true, "19991201": true, "20001231": true, "20240131": true, "19000901": true,
		"18991231": false, "21000101": false, "19901301": false, "19900001": false, "19901232": false, "19901200": false,
	} {
		for _, province := range []string{"110101", "820101", "910101", "010101"} {
			digits := province + date + "002"
			last := "1"
			if checkCharacter(digits) == '1' {
				last = "2"
			}
			got, _ := reply.Redact("编号" + digits + last)
			want := "编号" + digits + last
			if private && province[0] >= '1' && province[0] <= '8' {
				want = "编号（略）"
			}
			require.Equal(t, want, got)
		}
	}
}

func TestTelephoneNumbersByTheirLength(t *testing.T) {
	for in, out := range map[string]string{
		"0478822000":   "（略）", // of ten digits
		"04788220001":  "（略）",
		"047882200012": "（略）", "0108220001": "（略）",
		"047882200":     "047882200",
		"0478822000123": "0478822000123", // longer than any
		"0078822000":    "0078822000",
		"13000000000":   "（略）", "19900000000": "（略）", "12900000000": "12900000000", "23900000000": "23900000000",
		"1390000000": "1390000000", "139000000000": "139000000000",
		// an X belongs to identity numbers alone
		"13900000000X": "（略）X", "手机13900000000x号": "手机（略）x号", "0478-8220001X": "（略）X",
		// in up to six pieces
		"1 39 00 00 00 00":   "（略）",
		"13 9 00 00 00 00":   "（略）",
		"1 3 9 00 00 00 00":  "1 3 9 00 00 00 00",
		"1 3 9 0 00 00 00 0": "1 3 9 0 00 00 00 0",
	} {
		got, _ := reply.Redact(in)
		require.Equal(t, out, got, in)
	}
}

// A mail address is taken out whole, whatever letters it has.
func TestMailAddressesAreTakenOutWhole(t *testing.T) {
	for _, address := range []string{"Z@Z.Z", "zZaA09@bz.cn", "Az_-+.9@B-Z.CN", "a@zZ.com", "0@9.az", "ZHAO@EXAMPLE.ORG"} {
		got, places := reply.Redact("信箱" + address + "收")
		require.Equal(t, "信箱（略）收", got, address)
		require.Equal(t, []reply.Private{{Kind: reply.PrivateKindMail, At: [2]int{2, 2 + len(address)}}}, places)
	}
	for _, none := range []string{"@b.cn", "a@b", "a @b.cn", "a@ b.cn"} {
		got, _ := reply.Redact(none)
		require.Equal(t, none, got)
	}
}

// What is private side by side is each taken out, and told each.
func TestPrivatePlacesSideBySide(t *testing.T) {
	for in, n := range map[string]int{
		"13900000000赵科长": 2, "赵科长13900000000": 2, "赵科长钱副局长": 2, "赵科长赵科长赵科长": 3, "a@b.cn赵科长": 2, "赵科长a@b.cn": 2,
	} {
		got, places := reply.Redact(in, "赵科长", "钱副局长")
		require.Equal(t, strings.Repeat("（略）", n), got, in)
		require.Len(t, places, n)
		for i := 1; i < n; i++ {
			require.Equal(t, places[i-1].At[1], places[i].At[0])
		}
	}
}

// A matter marked as solved shows a measure or a time; either is enough.
func TestWhatSupportsAClass(t *testing.T) {
	of := func(class, body string) []string {
		r := clean(t)
		r.Scheme, r.Class, r.Body, r.Answers = "npc", class, body, nil
		var got []string
		for _, f := range reply.Check(handled(t), r, reply.Options{}) {
			if strings.HasPrefix(f.Code, "class.") {
				got = append(got, f.Code)
			}
		}
		return got
	}
	for body, want := range map[string][]string{
		"我局会同财政局办理，现已解决。":         {"class.unsupported"},
		"已出台办法，问题解决。":             nil, // a measure
		"问题已于3月解决。":               nil, // a time
		"已于3月出台办法。":               nil,
		"已出台办法，尚未全部落实。":           {"class.contradicted"},
		"已出台办法，尚未落实，下一步将推进，列入计划。": {"class.contradicted"}, // told once
		"": nil,
	} {
		require.Equal(t, want, of("A", body), body)
	}
	for _, c := range []struct {
		outcome proposal.Outcome
		told    bool
	}{{proposal.OutcomeSolved, true}, {proposal.OutcomeAdopted, true}, {proposal.OutcomePartlySolved, false}, {proposal.OutcomePartlyAdopted, false}} {
		r := clean(t)
		r.Scheme, r.Class, r.Body, r.Answers = "own", "甲", "已出台办法，其余尚未落实。", nil
		file := handled(t)
		file.Process.Schemes = []proposal.Scheme{{ID: "own", Classes: []proposal.Class{{Code: "甲", Label: "甲", Outcome: c.outcome}}}}
		found := codes(reply.Check(file, r, reply.Options{}))
		if c.told {
			require.Contains(t, found, "class.contradicted", "%v", c.outcome)
		} else {
			require.NotContains(t, found, "class.contradicted", "%v: part of it may be to come", c.outcome)
		}
	}
}

// The whole letter as it is printed: the class mark stands at the top right, and
// every part has its line.
func TestTheLayoutOfALetter(t *testing.T) {
	r := clean(t)
	r.Copies, r.Enclosures = []string{"政府督查室"}, []string{"目录"}
	require.Equal(t, `　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　A
科提〔2024〕12号
关于市政协五届三次会议第012号提案的答复
委员甲、（待补充）：
你们提出的市政协五届三次会议第012号提案收悉，经认真研究，现答复如下：
我局会同财政局办理，现已办结。
一、2024年3月印发《大型科研仪器目录》，收入仪器120台。
二、已安排资金50万元补贴使用费。
感谢对我们工作的关心和支持。
科技局
2024年4月20日
主管领导：钱副局长 0478-8220001
经办人：赵科长 0478-8220002
抄送：政府督查室
附件：目录
`, r.Letter(func(id string) string { return map[string]string{"m1": "委员甲", r.Unit: "科技局"}[id] }), "who has no name is left to be filled in")
	r.Kind = reply.KindOpinion
	require.NotContains(t, r.Letter(nil), "　A", "an opinion carries no mark")
}

// Months end where they end, December too; of two days of one clause the later
// counts, and what stands before the sentence moves its place.
func TestPromisesByMonth(t *testing.T) {
	for month, want := range []string{"01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"} {
		for _, form := range []string{"将于2026年%月完成", "将于2026年%月底前完成", "将于明年%月完成", "将于2026年1月启动、%月完成"} {
			body := strings.ReplaceAll(form, "%", []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"}[month])
			list := reply.Promises(reply.Reply{Body: " \u3000" + body + "。", Date: on("2025-08-26")})
			require.Len(t, list, 1, body)
			require.Equal(t, "2026-"+want, list[0].Due.String(), body)
			require.Equal(t, body, list[0].Text)
			require.Equal(t, [2]int{2, 2 + len([]rune(body))}, list[0].At)
		}
	}
	two := reply.Promises(reply.Reply{Body: "将于12月31日前完工，2025年10月开工。", Date: deadline.MustDate("2025-08-26")})
	require.Len(t, two, 2, "one for each clause with a time of its own")
	require.Equal(t, "2025-12-31", two[0].Due.String())
	require.Equal(t, "2025-10-31", two[1].Due.String())
}
