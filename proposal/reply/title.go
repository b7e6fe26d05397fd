package reply

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// endingOf is what the title of the kind ends with.
func endingOf(k Kind) string {
	switch k {
	case KindInterim:
		return "的阶段性答复"
	case KindOpinion:
		return "的会办意见"
	default:
	}
	return "的答复"
}

// Title is the title in the proper form for a proposal with the printed number:
// 关于市政协五届三次会议第012号提案的答复, and for the other kinds 的会办意见 or
// 的阶段性答复. A bare number is written out, 12 as 第12号; one without its kind of
// paper gets it from the track.
//
// Source: the title forms of 浙海渔办〔2011〕16号.
func Title(k Kind, track vocab.Track, number string) string {
	return "关于" + printed(number, track) + endingOf(k)
}

// titleFits reports whether a title has the form of the kind.
func titleFits(k Kind, title string) bool {
	t := strings.TrimSpace(title)
	if before, _, cut := strings.Cut(t, "的函"); cut && strings.HasSuffix(t, "的函") {
		t = before
	}
	if !strings.Contains(t, "关于") && !strings.HasPrefix(t, "对") {
		return false
	}
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(t, w) {
				return true
			}
		}
		return false
	}
	switch k {
	case KindOpinion:
		return has("会办意见", "协办意见")
	case KindInterim:
		return has("阶段性答复")
	default:
	}
	return has("答复", "复函", "回复") && !has("会办意见", "协办意见")
}
