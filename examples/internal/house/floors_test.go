package house

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// below lists, for every library package, the library packages that it may
// import. A name ending in "/…" stands for the package and all below it, as far
// as Go lets it be imported. A package that is missing here, internal or not, is
// a fault: whoever adds one says where it stands.
var below = map[string][]string{
	"deadline/vocab":               {},
	"deadline":                     {"deadline/vocab"}, // the one sub-package that a floor's root imports
	"deadline/china":               {"deadline", "deadline/vocab"},
	"proposal/internal/fold":       {"deadline/vocab"},
	"proposal/internal/heading":    {"proposal/internal/fold"},
	"proposal":                     {"deadline", "deadline/china", "deadline/vocab", "proposal/internal/fold", "proposal/internal/whenzh"},
	"proposal/rule/internal/match": {"deadline/vocab", "proposal/internal/fold"},
	"proposal/rule":                {"deadline", "deadline/vocab", "proposal/internal/fold", "proposal/internal/heading", "proposal/rule/internal/match"},
	"proposal/rule/ruletest":       {"deadline", "deadline/vocab", "proposal/rule"},
	"proposal/classify":            {"deadline", "deadline/vocab", "proposal/internal/fold", "proposal/internal/heading", "proposal", "proposal/rule"},
	"proposal/intake":              {"deadline", "deadline/vocab", "proposal/internal/fold", "proposal", "proposal/rule"},
	"proposal/internal/whenzh":     {"deadline", "deadline/vocab"},
	"proposal/internal/private":    {"deadline/vocab", "proposal/internal/fold"},
	"proposal/reply":               {"deadline", "deadline/vocab", "proposal/internal/fold", "proposal/internal/private", "proposal/internal/whenzh", "proposal", "proposal/rule"},
	"proposal/sheet":               {"deadline", "deadline/vocab", "proposal/internal/fold", "proposal/internal/private", "proposal"},
	"proposal/similar":             {"deadline", "deadline/vocab", "proposal/internal/fold"},
	"assign/internal/flow":         {},
	"assign":                       {"deadline/…", "proposal/…", "assign/internal/flow"},
	"stats":                        {"deadline/…", "proposal/…", "assign"},
	"stats/report":                 {"deadline/…", "proposal/…", "assign", "stats"},
}

func TestImportsPointDownward(t *testing.T) {
	_, pkgs := library(t)
	for _, p := range pkgs {
		allowed, known := below[p.dir]
		if !assert.True(t, known, "package %s stands on no floor: add it to the table in floors_test.go", p.dir) {
			continue
		}
		for _, name := range p.fileNames() {
			for _, spec := range p.files[name].Imports {
				path, own := strings.CutPrefix(importPath(spec), module+"/")
				assert.True(t, !own || permits(allowed, path), "%s/%s imports %s, which does not lie below it", p.dir, name, path)
			}
		}
	}
}

func permits(allowed []string, path string) bool {
	for _, a := range allowed {
		if a == path {
			return true
		}
		if floor, all := strings.CutSuffix(a, "/…"); all && (path == floor || strings.HasPrefix(path, floor+"/")) {
			return true
		}
	}
	return false
}

func TestPermitsReadsTheTableOfFloors(t *testing.T) {
	require.True(t, permits([]string{"deadline"}, "deadline"))
	require.False(t, permits([]string{"deadline"}, "deadline/china"))
	require.True(t, permits([]string{"proposal/…"}, "proposal/rule"))
	require.False(t, permits([]string{"proposal/…"}, "proposals"))
	require.False(t, permits(below["proposal/rule"], "proposal"), "rules know texts and fields, never a proposal")
	require.Equal(t, []string{"deadline/vocab"}, below["proposal/internal/fold"], "folding knows characters, nothing of dates or papers")
}
