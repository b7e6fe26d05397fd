package rule

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline"
)

// Load reads a set from JSON strictly and validates it: members that are not
// known, keys given twice, wrong types and everything that Validate names are
// reported together. The error is of type deadline.Faults.
func Load(data []byte) (Set, error) {
	set, faults := deadline.Decode[Set](data)
	if faults.Has("json.syntax") || faults.Has("json.too_deep") {
		return set, faults.Err()
	}
	unread := len(faults)
	for _, f := range set.faults() {
		if !follows(f.Path, faults[:unread]) {
			faults = append(faults, f)
		}
	}
	return set, faults.Err()
}

// follows reports whether a fault at path may only be there because one of
// the faults kept a value from being read.
func follows(path string, faults deadline.Faults) bool {
	for _, f := range faults {
		if path == f.Path || strings.HasPrefix(path, f.Path+"/") || strings.HasPrefix(f.Path, path+"/") {
			return true
		}
	}
	return false
}
