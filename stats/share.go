package stats

import (
	"cmp"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ErrShare is wrapped by every error about shares.
var ErrShare = errors.New("stats: shares cannot be made")

// Rounding is how the shares of a whole are rounded 「取整方式」. The zero value
// is unset and rounds plainly.
type Rounding = vocab.Word[roundingSet]

// The values of Rounding.
const (
	RoundingPlain            Rounding = iota + 1 // plain 四舍五入, each share by itself, half up
	RoundingLargestRemainder                     // largest_remainder 最大余数法, so that they add up to 100
)

type roundingSet struct{}

// Words implements vocab.Worded.
func (roundingSet) Words() vocab.Words { return roundingWords }

var roundingWords = vocab.Words{Name: "Rounding", List: []vocab.Row{
	{Token: "plain", ZH: "四舍五入", EN: "half up"},
	{Token: "largest_remainder", ZH: "最大余数法", EN: "largest remainder"},
}}

// Share is one part of a whole with its percentage 「占比」.
type Share struct {
	Part  int `json:"part"`
	Whole int `json:"whole"`
	// Percent has the number of decimals asked for; "" where the whole is 0.
	Percent string `json:"percent"`
	// Adjusted tells that Percent is not the share rounded by itself, but one
	// unit of the last decimal off so that all add up to 100.
	Adjusted bool `json:"adjusted,omitempty"`
}

// maxShareDigits bounds the decimals of shares.
const maxShareDigits = 6

// Shares returns the share of each part in their sum, in the order given. Under
// RoundingLargestRemainder they add up to exactly 100: each is cut to the
// decimals, and what is missing goes, one unit of the last decimal each, to the
// largest remainders, among equal ones to the larger part, among equal parts to
// the earlier. digits below 0 count as 0, above 6 as 6.
//
// The error wraps ErrShare when a part is below 0 or the sum leaves int.
func Shares(parts []int, digits int, r Rounding) ([]Share, error) {
	whole := 0
	for n, part := range parts {
		if part < 0 {
			return nil, fmt.Errorf("%w: part %d is %d", ErrShare, n, part)
		}
		if whole += part; whole < 0 {
			return nil, fmt.Errorf("%w: the sum is too large", ErrShare)
		}
	}
	digits = min(max(digits, 0), maxShareDigits)
	shares := make([]Share, len(parts))
	for n, part := range parts {
		shares[n] = Share{Part: part, Whole: whole, Percent: percent(part, whole, digits)}
	}
	if r == RoundingLargestRemainder && whole > 0 {
		level(shares, digits)
	}
	return shares, nil
}

// level makes the percentages add up to 100.
func level(shares []Share, digits int) {
	units := uint64(100)
	for range digits {
		units *= 10
	}
	type cut struct {
		n         int
		units     uint64
		remainder uint64
	}
	cuts := make([]cut, len(shares))
	missing := units
	for n, s := range shares {
		hi, lo := bits.Mul64(uint64(s.Part), units) // hi < whole, because part ≤ whole and units < 2⁶⁴
		quotient, remainder := bits.Div64(hi, lo, uint64(s.Whole))
		cuts[n] = cut{n, quotient, remainder}
		missing -= quotient
	}
	order := slices.Clone(cuts)
	slices.SortFunc(order, func(a, b cut) int {
		return cmp.Or(cmp.Compare(b.remainder, a.remainder), cmp.Compare(shares[b.n].Part, shares[a.n].Part), a.n-b.n)
	})
	for _, c := range order[:missing] {
		cuts[c.n].units++
	}
	for n, c := range cuts {
		p := fixed(strconv.FormatUint(c.units, 10), digits)
		shares[n].Adjusted = p != shares[n].Percent
		shares[n].Percent = p
	}
}

// fixed writes units of the last decimal as a number with that many decimals.
func fixed(units string, digits int) string {
	if short := digits + 1 - len(units); short > 0 {
		units = strings.Repeat("0", short) + units
	}
	if digits == 0 {
		return units
	}
	return units[:len(units)-digits] + "." + units[len(units)-digits:]
}
