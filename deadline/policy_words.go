package deadline

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// wordsFor is what may stand in a field of a rule: the words of its set, else how
// a value is written.
func wordsFor(field string) vocab.Text {
	var zh, en []string
	switch field {
	case "start":
		for _, e := range vocab.All[ClockEvent]() {
			if clockEvents[e].moves == 0 {
				zh, en = append(zh, e.Term()+" "+e.String()), append(en, e.String())
			}
		}
	case "base":
		for _, a := range vocab.All[Act]() {
			zh, en = append(zh, a.Term()+" "+a.String()), append(en, a.String())
		}
	case "period":
		return vocab.Text{ZH: "如3个月、10个工作日", EN: "3个月 or 10个工作日"}
	case "items":
		return vocab.Text{ZH: "件数，如20", EN: "a number of papers, 20"}
	default:
		return vocab.Text{ZH: "如8月31日", EN: "08-31"}
	}
	return vocab.Text{ZH: strings.Join(zh, "、"), EN: strings.Join(en, ", ")}
}
