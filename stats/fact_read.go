package stats

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

// field is something of which a record holds one word of a few.
type field uint8

const (
	fieldDisposition field = iota
	fieldRole
	fieldTrack
	fieldOutcome
	fieldFirst
	fieldClass
	fieldResult // the four grades stand together
	fieldAttitude
	fieldRelevance
	fieldEffect
	fieldPublication
	fields
)

// maxWords is more than any field has words, unset included.
const maxWords = 16

// reading is a record with what several facts ask of it, worked out once.
type reading struct {
	*Record
	// words holds the word of each field, 0 where it is unset or outside its
	// closed set. The grades are 0 where early is set.
	words [fields]uint8
	// inHand tells that the record is, by its own dates, still in hand 「在办」:
	// it has a day of assignment or a due date, but none of reply or closing.
	// Where no dates of the handling are kept at all, nothing is known.
	inHand bool
	// early tells that a verdict is recorded on what is still in hand. Such a
	// record is neither rated nor unrated: its verdict is no word on the reply.
	early bool
}

func (r *reading) read(record *Record) {
	v := &record.Satisfaction
	r.Record, r.early = record, false
	r.words = [fields]uint8{
		fieldDisposition: wordOf(record.Disposition, last.disposition),
		fieldRole:        wordOf(record.Role, last.role),
		fieldTrack:       wordOf(record.Track, last.track),
		fieldOutcome:     wordOf(record.Outcome, last.outcome),
		fieldFirst:       wordOf(record.FirstOutcome, last.outcome),
		fieldClass:       classWord(record.Class),
		fieldResult:      wordOf(v.Result, last.satisfaction),
		fieldAttitude:    wordOf(v.Attitude, last.satisfaction),
		fieldRelevance:   wordOf(v.Relevance, last.satisfaction),
		fieldEffect:      wordOf(v.Effect, last.satisfaction),
		fieldPublication: publicationWord(record.Published, record.Withheld),
	}
	r.inHand = record.RepliedOn.IsZero() && record.ClosedOn.IsZero() && (!record.AssignedOn.IsZero() || !record.DueReply.IsZero())
	if grades := r.words[fieldResult : fieldEffect+1]; r.inHand {
		r.early = record.Forms > 0 || slices.ContainsFunc(grades, spoken)
		if r.early {
			clear(grades)
		}
	}
}

func wordOf[T ~uint8](x, most T) uint8 {
	if x > most {
		return 0
	}
	return uint8(x)
}

// spoken reports whether the proposer said something, be it that he abstains.
func spoken(word uint8) bool {
	return word != 0 && proposal.Satisfaction(word) != proposal.SatisfactionUnrated
}

// graded reports whether a verdict was given: neither silence nor abstention
// is one.
func graded(g proposal.Satisfaction) bool {
	return g != 0 && g <= last.satisfaction && g != proposal.SatisfactionUnrated && g != proposal.SatisfactionAbstained
}

func favourable(g proposal.Satisfaction) bool {
	return g == proposal.SatisfactionVerySatisfied || g == proposal.SatisfactionSatisfied || g == proposal.SatisfactionMostlySatisfied
}

// The words of fieldClass: the letters A to D, any other, and what a place has
// instead of letters, such as 甲.
const (
	classA uint8 = iota + 1
	classB
	classC
	classD
	classOther
	classOwn
)

func classWord(class string) uint8 {
	switch letter := classLetter(class); letter {
	case "":
		return 0
	case "A":
		return classA
	case "B":
		return classB
	case "C":
		return classC
	case "D":
		return classD
	default:
		if c := letter[0]; len(letter) > 2 || c < 'A' || c > 'Z' { // E and A1 are letters
			return classOwn
		}
		return classOther
	}
}

// The words of fieldPublication. Published and withheld at once is no record that
// Validate lets pass.
const (
	pubPublished uint8 = iota + 1
	pubWithheld
	pubBoth
)

func publicationWord(published, withheld bool) uint8 {
	word := uint8(0)
	if published {
		word |= pubPublished
	}
	if withheld {
		word |= pubWithheld
	}
	return word
}

// classLetter folds "a", " A " and "A类" into "A".
func classLetter(class string) string {
	if class == "" || len(class) == 1 && 'A' <= class[0] && class[0] <= 'Z' {
		return class
	}
	return strings.ToUpper(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(class), "类")))
}

// opinion returns the days on which the opinion of an assisting unit was given
// and due, for which those of the reply stand where they are unset, and whether
// it is still open.
func (r *reading) opinion() (on, due deadline.Date, open bool) {
	if on = r.OpinionOn; on.IsZero() {
		on = r.RepliedOn
	}
	if due = r.DueOpinion; due.IsZero() {
		due = r.DueReply
	}
	return on, due, on.IsZero() && r.ClosedOn.IsZero() && (!r.AssignedOn.IsZero() || !due.IsZero())
}

func (r *reading) consulted() bool { return r.Consulted || r.Consultations > 0 }

// contacted answers from the list of contacts: where one is kept, a front that is
// missing was not met.
func (r *reading) contacted(front proposal.Front) answer {
	for _, f := range r.Contacted {
		if f == front {
			return yes
		}
	}
	return told(len(r.Contacted) > 0, false)
}
