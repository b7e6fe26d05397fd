package deadline

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

type decodeSample struct {
	Name  string         `json:"name"`
	On    Date           `json:"on"`
	Role  vocab.Role     `json:"role"`
	Count uint8          `json:"count"`
	Parts []decodeSample `json:"parts,omitempty"`
	Scale map[string]int `json:"scale,omitempty"`
	Next  *decodeSample  `json:"next,omitempty"`
	Pair  [2]int         `json:"pair"`
	Flag  bool           `json:"flag"`
	Level vocab.Level    `json:"-"`
}

func TestDecodeReadsWhatTheTypeKnows(t *testing.T) {
	v, faults := vocab.Decode[decodeSample]([]byte("\ufeff" + `{"name":"甲\u4e59","on":"2024-03-01","role":"会办","count":7,
		"parts":[{"name":"x"},{}],"scale":{"a":1,"b":-2},"next":{"flag":true},"pair":[1,2]}`))
	require.Empty(t, faults)
	require.Equal(t, decodeSample{Name: "甲乙", On: MustDate("2024-03-01"), Role: vocab.RoleAssist, Count: 7,
		Parts: []decodeSample{{Name: "x"}, {}}, Scale: map[string]int{"a": 1, "b": -2},
		Next: &decodeSample{Flag: true}, Pair: [2]int{1, 2}}, v)
}

func TestDecodeReportsAllFaultsAtOnce(t *testing.T) {
	v, faults := vocab.Decode[decodeSample]([]byte(`{"Name":"x","on":"2008-09-31","role":"chief","count":300,
		"parts":[{"name":1},{"name":"kept","name":"dropped"},3],"scale":{"a":"b"},"flag":"yes","pair":[1],"a/b":0,"Level":"city"}`))
	got := make([]string, len(faults))
	for i, f := range faults {
		got[i] = f.Path + " " + f.Code
		require.NotEmpty(t, f.Text.ZH)
		require.NotEmpty(t, f.Text.EN)
	}
	require.Equal(t, []string{
		"/Name json.unknown_field", "/on date.invalid", "/role json.type", "/count json.type",
		"/parts/0/name json.type", "/parts/1/name json.duplicate_key", "/parts/2 json.type",
		"/scale/a json.type", "/flag json.type", "/pair json.type", "/a~1b json.unknown_field", "/Level json.unknown_field",
	}, got)
	require.Equal(t, "kept", v.Parts[1].Name)
}

func TestDecodeRefusesBadSyntax(t *testing.T) {
	for in, path := range map[string]string{
		``: "", `{`: "", `{"name":}`: "/name", `{"name":"x"`: "", `{"parts":[{"count":01}]}`: "/parts/0/count",
		`{"name":"x"} y`: "", `{"name":"\x"}`: "/name", `{"a":"b`: "/a", "{\"name\":\"\xff\"}": "", `{1:2}`: "", `{"a" 1}`: "", `[1,]`: "/1",
	} {
		_, faults := vocab.Decode[decodeSample]([]byte(in))
		require.Len(t, faults, 1, in)
		require.Equal(t, "json.syntax", faults[0].Code, in)
		require.Equal(t, path, faults[0].Path, in)
	}
	_, faults := vocab.Decode[any]([]byte(strings.Repeat("[", 5000)))
	require.True(t, faults.Has("json.too_deep"))
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"name":"x","parts":[{"on":null}],"scale":{"a":1}}`))
	f.Add([]byte(`[1e5,"\ud800",{"a":{}}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, faults := vocab.Decode[decodeSample](data)
		if len(faults) > 0 {
			return
		}
		again, err := json.Marshal(v)
		require.NoError(t, err)
		w, faults := vocab.Decode[decodeSample](again)
		require.Empty(t, faults)
		third, err := json.Marshal(w)
		require.NoError(t, err)
		require.Equal(t, string(again), string(third))
	})
}

// The workload is one line of a file of matters, about 300 bytes.
var decodeLine = []byte(`{"track":"proposal","level":"city","timing":"in_session","role":"lead","proposer":"member","key":false,"load":12,
	"events":[{"event":"assigned","date":"2024-03-01"},{"event":"received","date":"2024-03-04"},{"event":"extended","date":"2024-05-20","amount":"1个月"}]}`)

func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = vocab.Decode[Matter](decodeLine)
	}
}

func BenchmarkDecoder(b *testing.B) {
	decoder := vocab.NewDecoder[Matter]()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = decoder.Decode(decodeLine)
	}
}

func BenchmarkDecodeWithTheStandardLibrary(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		var m Matter
		_ = json.Unmarshal(decodeLine, &m)
	}
}

func TestARefusedTextIsToldInChinese(t *testing.T) {
	type all struct {
		On     Date          `json:"on"`
		Run    Span          `json:"run"`
		Day    MonthDay      `json:"day"`
		Length Period        `json:"length"`
		Role   vocab.Role    `json:"role"`
		Inside *decodeSample `json:"inside"`
	}
	_, faults := vocab.Decode[all]([]byte(`{"on":"2024-02-30","run":"2024-03-05..2024-03-01","day":"13月1日","length":"一年","role":"chief","inside":{"name":"a","name":"b"}}`))
	require.Len(t, faults, 6, "a key given twice is told once")
	require.Equal(t, "“2024-02-30”不存在：2024年2月只有29天，没有30日", faults[0].Text.ZH)
	for i, want := range []string{"“2024-02-30”", "止于起之前", "没有13月", "12个月", "可用：单办 sole、主办 lead"} {
		require.Contains(t, faults[i].Text.ZH, want)
		require.NotContains(t, faults[i].Text.ZH, "invalid")
	}
	_, faults = vocab.Decode[all]([]byte(`{"on":20240301}`))
	require.Contains(t, faults[0].Text.ZH, "“20240301”不是有效的日期")
}

// What a refusal says is true, and both languages say it.
func TestARefusalSaysWhatIsWrong(t *testing.T) {
	type forms struct {
		Date   Date     `json:"date"`
		Span   Span     `json:"span"`
		On     MonthDay `json:"on"`
		Period Period   `json:"period"`
	}
	for _, x := range []struct{ field, text, zh, en string }{
		{"date", "2026-02-30", "2026年2月只有28天，没有30日", "2026-02 has 28 days, no day 30"},
		{"date", "2026-08-00", "日从1起，没有0日", "days begin at 1, 2026-08 has no day 0"},
		{"date", "2026-13-01", "没有13月", "month 13"},
		{"date", "0000-01-01", "年份从1到9999", "year 0"},
		{"date", "2026年5月1日", "请写2026-05-01", "write 2026-05-01"},
		{"date", "2026/5/1", "请写2026-05-01", "write 2026-05-01"},
		{"date", "20260501", "请写2026-05-01", "write 2026-05-01"},
		{"date", "２０２６．５．１", "请写2026-05-01", "write 2026-05-01"},
		{"date", "2026-5-31 8:00", "写如2024-03-01", "of the form 2024-03-01"},
		{"date", "5/1/2026", "写如2024-03-01", "of the form 2024-03-01"},
		{"on", "2026-08-31", "写了年份，这里只写月日；请写08-31或8月31日", "names a year"},
		{"on", "13-01", "没有13月1日", "month 13, day 1"},
		{"on", "8月32日", "没有8月32日", "month 8, day 32"},
		{"on", "八月", "写如9月30日", "not a day of the year"},
		{"span", "2026-05-03..2026-05-01", "止于起之前", "ends before it begins"},
		{"span", "2026-05-03..2026-06-31", "中的“2026-06-31”不存在：2026年6月只有30天", "2026-06 has 30 days"},
		{"span", "2026-05-03至2026-06-01", "写如2024-03-01", "of the form 2024-03-01"},
		{"period", "3月", "3月是月份；期限请写3个月", "3月 is a month of the year"},
		{"period", "P1Y", "一年写P12M", "write a year as P12M"},
		{"period", "三天半", "没有单位", "no unit"},
		{"period", "x个月", "“x”不是数字", `"x" is no number`},
		{"period", "15日（遇节顺延）", "不认识括号中的“遇节顺延”", "unknown convention"},
		{"period", "-3个月前", "只留一个", "keep one"},
	} {
		_, faults := vocab.Decode[forms]([]byte(`{"` + x.field + `":"` + x.text + `"}`))
		require.Len(t, faults, 1, x.text)
		require.True(t, strings.HasPrefix(faults[0].Text.ZH, "“"+x.text+"”"), faults[0].Text.ZH)
		require.Contains(t, faults[0].Text.ZH, x.zh, x.text)
		require.Contains(t, faults[0].Text.EN, x.en, x.text)
	}
}
