package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// Notice is one document of the State Council that arranges the days off of a
// year 「节假日安排的通知」, or amends such an arrangement.
type Notice struct {
	// Year is the year that is arranged.
	Year int `json:"year"`
	// Source names the document. Its date of issue decides when it counts: on
	// that day inclusive; of a bare month or year, on the last day of it.
	Source vocab.Source `json:"source"`
	// Amends marks a notice that changes a year already arranged.
	Amends bool `json:"amends,omitzero"`
	// Clauses are the paragraphs, one festival each, in the order of the text.
	Clauses []Clause `json:"clauses"`
}

// Clause is one paragraph of a notice: the days off of one festival and the
// days worked for them.
type Clause struct {
	// Festival is the festival in the words of the notice.
	Festival vocab.Text `json:"festival"`
	// Off are the days named as off, weekend days among them included.
	Off []Span `json:"off"`
	// Work are the days named as worked.
	Work []Date `json:"work,omitempty"`
}

// Festival is one day that the decree on holidays declares off for all
// citizens 「法定节假日」, or a later act of the same rank.
type Festival struct {
	Date   Date         `json:"date"`
	Name   vocab.Text   `json:"name"`
	Source vocab.Source `json:"source"`
}

// known returns the first day on which a document counts, given how precisely
// its date of issue is known; unset when it is not known at all.
func known(issued string) Date {
	switch len(issued) {
	case 4:
		issued += "-12-31"
	case 7:
		d, err := ParseDate(issued + "-01")
		if err != nil {
			return Date{}
		}
		y, m, _ := d.YMD()
		return ymd(y, m, daysIn(y, m))
	}
	d, err := ParseDate(issued)
	if err != nil {
		return Date{}
	}
	return d
}
