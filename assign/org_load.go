package assign

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// LoadOrg reads an Org from JSON and checks it. A member that Org does not
// know and a key given twice are faults. The error is a Faults with all of
// them; what could not be read is named once, and nothing is said that may
// only be so because of it.
func LoadOrg(data []byte) (Org, error) {
	o, faults := vocab.Decode[Org](data)
	if faults.Has(vocab.CodeSyntax) || faults.Has(vocab.CodeTooDeep) {
		return o, faults
	}
	var unread vocab.Faults
	for _, f := range faults {
		if f.Code != vocab.CodeUnknownField && f.Code != vocab.CodeDuplicateKey {
			unread = append(unread, f)
		}
	}
	for _, f := range o.faults() {
		if !follows(f, unread) {
			faults.Under("", vocab.Faults{f})
		}
	}
	return o, faults.In(data).Err()
}

// follows reports whether the fault may only be there because of a value that
// could not be read: it stands at that value, above or below it, or it misses
// something that the value may name.
func follows(f vocab.Fault, unread vocab.Faults) bool {
	for _, u := range unread {
		if f.Path == u.Path || strings.HasPrefix(f.Path, u.Path+"/") || strings.HasPrefix(u.Path, f.Path+"/") {
			return true
		}
		if (f.Code == codeOrgUnknown.Code || f.Code == codeOrgNoLeader.Code) && names(u.Path) {
			return true
		}
	}
	return false
}

// names reports whether the value at the path holds ids: a list of units,
// leaders or people, one of them, its id, or the units of a leader.
func names(path string) bool {
	parts := strings.Split(path, "/")
	return len(parts) < 4 || parts[3] == "id" || parts[3] == "units"
}
