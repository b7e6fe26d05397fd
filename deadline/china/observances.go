package china

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Observance is a day that the decree gives to a part of the citizens
// 「部分公民放假的节日」. It never changes whether an office works, and one on a
// weekend is not made up; it is information only.
type Observance struct {
	Date deadline.Date `json:"date"`
	Name vocab.Text    `json:"name"`
	// Who has the day off, and whether for half a day only.
	Who    vocab.Text   `json:"who"`
	Half   bool         `json:"half"`
	Source vocab.Source `json:"source"`
}

// Observances returns the days for parts of the citizens in a year from 2008
// on, ascending; none for a year before, whose wording was not read, and none
// after 9999.
func Observances(year int) []Observance {
	if year < 2008 || year > 9999 {
		return nil
	}
	decree := decree2007
	for _, r := range revisions {
		if year >= r.from {
			decree = r.decree
		}
	}
	return []Observance{
		{date(year, 308), vocab.Text{ZH: "妇女节", EN: "Women's Day"}, vocab.Text{ZH: "妇女", EN: "women"}, true, decree},
		{date(year, 504), vocab.Text{ZH: "青年节", EN: "Youth Day"}, vocab.Text{ZH: "14周岁以上的青年", EN: "young people from 14 on"}, true, decree},
		{date(year, 601), vocab.Text{ZH: "儿童节", EN: "Children's Day"}, vocab.Text{ZH: "不满14周岁的少年儿童", EN: "children under 14"}, false, decree},
		{date(year, 801), vocab.Text{ZH: "建军节", EN: "Army Day"}, vocab.Text{ZH: "现役军人", EN: "servicemen on active duty"}, true, decree},
	}
}
