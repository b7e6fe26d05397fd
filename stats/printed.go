package stats

import (
	"math/big"
	"strings"
)

// printed is a percentage as printed: units of its last decimal, how many
// decimals, and its sign.
type printed struct {
	units    *big.Int
	digits   int
	negative bool
}

// maxPrintedDigits bounds the digits of a printed percentage.
const maxPrintedDigits = 15

// parsePrinted reads "75.03%", "75.03", "100%", "-3.5%".
func parsePrinted(s string) (printed, bool) {
	s = strings.TrimSpace(s)
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(s, "%"), "\uff05"))
	var p printed
	switch {
	case strings.HasPrefix(s, "-"), strings.HasPrefix(s, "+"):
		p.negative = s[0] == '-'
		s = s[1:]
	case strings.HasPrefix(s, "\u2212"):
		p.negative = true
		s = strings.TrimPrefix(s, "\u2212")
	}
	whole, decimals, point := strings.Cut(s, ".")
	if whole == "" || point && decimals == "" || len(whole)+len(decimals) > maxPrintedDigits {
		return printed{}, false
	}
	units := int64(0)
	for _, c := range []byte(whole + decimals) {
		if c < '0' || c > '9' {
			return printed{}, false
		}
		units = units*10 + int64(c-'0')
	}
	p.units, p.digits = big.NewInt(units), len(decimals)
	p.negative = p.negative && units > 0
	return p, true
}

// isZero reports whether 0 is printed.
func (p printed) isZero() bool { return p.units.Sign() == 0 }

// String writes the percentage with its sign and "%".
func (p printed) String() string {
	s := fixed(p.units.String(), p.digits) + "%"
	if p.negative {
		return "-" + s
	}
	return s
}

// scale is how many units of the last decimal make up the whole of 100%.
func (p printed) scale() *big.Int {
	return new(big.Int).Mul(big.NewInt(100), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(p.digits)), nil))
}

// rounding is what was done to the exact value to come to the printed one.
type rounding uint8

const (
	roundedHalfUp rounding = iota + 1
	roundedCut
	roundedOff // by less than one unit of the last decimal, in the other direction
	roundedWrong
)

// judge tells how part of whole came to be printed as p; whole is above 0.
func (p printed) judge(part, whole int) rounding {
	exact := new(big.Int).Mul(p.scale(), big.NewInt(int64(part))) // in units × whole
	w := big.NewInt(int64(whole))
	low := new(big.Int).Mul(p.units, w)
	rest := new(big.Int).Sub(exact, low) // (exact − printed) in units × whole
	twice := new(big.Int).Lsh(rest, 1)
	minus := new(big.Int).Neg(w)
	switch {
	case twice.Cmp(minus) >= 0 && twice.Cmp(w) < 0:
		return roundedHalfUp
	case rest.Sign() > 0 && rest.Cmp(w) < 0:
		return roundedCut
	case rest.Sign() < 0 && rest.Cmp(minus) > 0:
		return roundedOff
	}
	return roundedWrong
}

// of is what should be printed for part of whole at the decimals of p.
func (p printed) of(part, whole int) printed {
	num := new(big.Int).Mul(p.scale(), big.NewInt(int64(part)))
	num.Lsh(num, 1).Add(num, big.NewInt(int64(whole)))
	return printed{units: num.Quo(num, new(big.Int).Lsh(big.NewInt(int64(whole)), 1)), digits: p.digits}
}

// parts returns the smallest and the largest part of a known whole that would be
// printed as p, rounded or, if cut is set, cut; none where the first is larger.
func (p printed) parts(whole int, cut bool) (first, last *big.Int) {
	// rounded: (2u−1)·whole ≤ 2·scale·part < (2u+1)·whole; cut: u·whole ≤ scale·part < (u+1)·whole
	low, high := p.bounds(cut)
	w, s := big.NewInt(int64(whole)), new(big.Int).Lsh(p.scale(), 1)
	first = ceil(new(big.Int).Mul(low, w), s)
	if first.Sign() < 0 {
		first.SetInt64(0)
	}
	last = ceil(new(big.Int).Mul(high, w), s)
	return first, last.Sub(last, big.NewInt(1))
}

// wholes is parts for a known part and an unknown whole above 0; last is nil
// where there is no largest.
func (p printed) wholes(part int, cut bool) (first, last *big.Int) {
	// 2·scale·part / high < whole ≤ 2·scale·part / low
	low, high := p.bounds(cut)
	s := new(big.Int).Mul(new(big.Int).Lsh(p.scale(), 1), big.NewInt(int64(part)))
	first = new(big.Int).Quo(s, high)
	first.Add(first, big.NewInt(1))
	if low.Sign() <= 0 {
		return first, nil
	}
	return first, new(big.Int).Quo(s, low)
}

// bounds are twice the units between which the exact value lies, the upper one
// not included.
func (p printed) bounds(cut bool) (low, high *big.Int) {
	u := new(big.Int).Lsh(p.units, 1)
	if cut {
		return u, new(big.Int).Add(u, big.NewInt(2))
	}
	return new(big.Int).Sub(u, big.NewInt(1)), new(big.Int).Add(u, big.NewInt(1))
}

func ceil(a, b *big.Int) *big.Int {
	q, m := new(big.Int).DivMod(a, b, new(big.Int)) // Euclidean: 0 ≤ m < b
	if m.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}
