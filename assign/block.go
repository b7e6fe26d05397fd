package assign

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Limit is what keeps an item from a place 「限制」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type Limit = vocab.Word[limitSet]

// The values of Limit.
const (
	LimitCapacity Limit = iota + 1 // capacity 容量已满, the place is full
	LimitCost                      // cost 费用过高, placing costs more than staying open
	LimitNoPlace                   // no_place 无去处, nobody comes into question
	LimitRecusal                   // recusal 回避
	LimitLeave                     // leave 请假, on leave for too much of the window without a substitute
	LimitMismatch                  // mismatch 不对口, fits far less than the best
	LimitReturned                  // returned 已申退, returned by that unit before
	LimitPin                       // pin 指定冲突, pinned where it cannot go, or to what is not there
)

type limitSet struct{}

// Words implements vocab.Worded.
func (limitSet) Words() vocab.Words { return limitWords }

var limitWords = vocab.Words{Name: "Limit", List: []vocab.Row{
	{Token: "capacity", ZH: "容量已满/容量", EN: "full"},
	{Token: "cost", ZH: "费用过高", EN: "dearer than staying open"},
	{Token: "no_place", ZH: "无去处", EN: "nobody comes into question"},
	{Token: "recusal", ZH: "回避", EN: "recused"},
	{Token: "leave", ZH: "请假", EN: "on leave"},
	{Token: "mismatch", ZH: "不对口", EN: "fits far less than the best"},
	{Token: "returned", ZH: "已申退", EN: "returned before"},
	{Token: "pin", ZH: "指定冲突", EN: "pinned where it cannot go"},
}}

// Block is one limit that keeps an item open.
type Block struct {
	Limit Limit `json:"limit"`
	// Place is the place, unit or person that the limit belongs to; empty
	// where there is none.
	Place string     `json:"place,omitempty"`
	Text  vocab.Text `json:"text"`
}

// String returns the Chinese sentence.
func (b Block) String() string { return b.Text.ZH }

// Fix is the smallest change that lets an open item in: room for one more item
// at a place, or somebody else. Where several items wait for the same room, it
// goes to the one that fits best. The zero value is no fix.
type Fix struct {
	// Place is whose capacity has to rise: a place of a Problem, a unit, or,
	// where Unit is set, a person of that unit.
	Place string `json:"place"`
	// By is how much it has to rise, in items: 1, or more where the place
	// holds more than its capacity already; 0 where Instead is set.
	By int `json:"by"`
	// Instead is who has to be named in the place of Place: for a pin that
	// cannot be kept the unit or the person to pin, for a leader who is away
	// the leader to stand in.
	Instead string `json:"instead,omitempty"`
	// Unit is the unit of the person that Place names, where not the unit is
	// full but its people are.
	Unit string `json:"unit,omitempty"`
	// Also is a person of the unit Place whose capacity has to rise too, where
	// unit and people are full alike.
	Also Room `json:"also,omitzero"`
	// Cost is what the plan then costs more, moves of other items counted; 0
	// where Instead is set or a pinned person is full, which is not reckoned.
	Cost int64      `json:"cost"`
	Text vocab.Text `json:"text"`
}

// Room is by how many items the capacity of a place has to rise; the zero
// value is none.
type Room struct {
	Place string `json:"place"`
	By    int    `json:"by"`
}

// IsZero reports whether there is no fix.
func (f Fix) IsZero() bool { return f == Fix{} }

// String returns the Chinese sentence.
func (f Fix) String() string { return f.Text.ZH }

func blockNoPlace() Block {
	return Block{Limit: LimitNoPlace, Text: vocab.Text{
		ZH: "没有可去之处", EN: "there is no place it may go"}}
}

func blockFull(place string, capacity int) Block {
	return Block{LimitCapacity, place, vocab.Text{
		ZH: fmt.Sprintf("%s已满%d件", place, capacity),
		EN: fmt.Sprintf("%s is full with %d", place, capacity)}}
}

func blockCost(place string, cost int) Block {
	return Block{LimitCost, place, vocab.Text{
		ZH: fmt.Sprintf("派往%s（费用%d）不如留待", place, cost),
		EN: fmt.Sprintf("going to %s at %d costs more than staying open", place, cost)}}
}

func fixRoom(place string, cost int64) Fix {
	return Fix{Place: place, By: 1, Cost: cost, Text: vocab.Text{
		ZH: fmt.Sprintf("%s增加1件容量，总费用加%d", place, cost),
		EN: fmt.Sprintf("room for one more at %s, at %d more in all", place, cost)}}
}
