package match

import (
	"math/rand"
	"strings"
)

// A small world in which terms and texts meet often.
var (
	worldTerms = []string{"学校", "校园", "园区", "学", "充电", "充电桩", "电桩", "5G", "ai", "AI平台", "ai平台", "平台", "big data", "data", "的建议", "建议", "学校园区", "𠮷野家", "é", "a-b"}
	worldText  = []string{"学", "校", "園", "园", "区", "充", "电", "電", "桩", "的", "建", "议", "５", "5", "G", "ｇ", "a", "A", "i", "I", "平", "台", "big", "data", " ", "　", "-", "“", "”", "《", "》", "·", "，", "。", "\n", "\n\n", "\r\n", "\u200b", "𠮷", "野", "家", "é", "b", "\xff", "\xe5\xad", "\x00", "\xed\xa0\x80", "⽹", "x", "1"}
)

func pick[T any](r *rand.Rand, list []T) T { return list[r.Intn(len(list))] }

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range r.Intn(n) {
		if r.Intn(4) == 0 {
			b.WriteString(pick(r, worldTerms))
		} else {
			b.WriteString(pick(r, worldText))
		}
	}
	return b.String()
}
