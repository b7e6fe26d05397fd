package rule

import (
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Load reads a set from JSON strictly and validates it: members that are not
// known, keys given twice, wrong types and everything that Validate names are
// reported together; what may only follow from another fault is left out. The
// error is of type vocab.Faults.
func Load(data []byte) (Set, error) {
	set, faults := vocab.Decode[Set](data)
	if faults.Has(vocab.CodeSyntax) || faults.Has(vocab.CodeTooDeep) {
		return set, faults.Err()
	}
	return set, join(faults, set.faults()).In(data).Err()
}

// join puts what was found in a value together with what kept parts of it from
// being read, and leaves out what may only follow from that.
func join(unread, found vocab.Faults) vocab.Faults {
	faults := slices.Clone(unread)
	for _, f := range found {
		if !slices.ContainsFunc(unread, func(u vocab.Fault) bool { return follows(f, u) }) {
			faults.Under("", vocab.Faults{f})
		}
	}
	return faults
}

// follows reports whether a fault may only be there because another kept a
// value from being read: the value itself, one within it or around it, one
// whose name is misspelt, or the conclusions that a rule names.
func follows(f, unread vocab.Fault) bool {
	if f.Path == unread.Path || strings.HasPrefix(f.Path, unread.Path+"/") || strings.HasPrefix(unread.Path, f.Path+"/") {
		return true
	}
	in, name := split(unread.Path)
	if f.Code == codeRuleThenUnknown.Code && (strings.Contains(unread.Path, "/conclusions/") || alike(name, "conclusions")) {
		return true
	}
	around, member := split(f.Path)
	if unread.Code != vocab.CodeUnknownField || around != in {
		return false
	}
	switch f.Code {
	case codeRuleAtLeast.Code, codeRuleNear.Code, codeRuleField.Code: // one member asks for another
		return true
	}
	return alike(name, member)
}

// split takes the last part of a path off.
func split(path string) (in, name string) {
	i := strings.LastIndexByte(path, '/')
	return path[:max(i, 0)], path[i+1:]
}

// alike reports whether a name may be a misspelling of another.
func alike(name, other string) bool {
	return strings.EqualFold(name, other) || editDistance(name, other, 3) < 3
}
