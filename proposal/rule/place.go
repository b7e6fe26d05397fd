package rule

import (
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Place writes a place of the set for people: in the path of a fault or of a
// finding the id of a rule or conclusion stands for its number, so that
// /rules/3/when is /rules/education.school/when. Other paths are returned as
// they are.
func (s Set) Place(path string) string {
	return named(path, func(list string, i int) string {
		switch {
		case list == "rules" && i < len(s.Rules):
			return s.Rules[i].ID
		case list == "conclusions" && i < len(s.Conclusions):
			return s.Conclusions[i].ID
		}
		return ""
	})
}

// Place is Set.Place for the places of a layer.
func (l SetLayer) Place(path string) string {
	return named(path, func(list string, i int) string {
		switch {
		case list == "rules" && i < len(l.Rules):
			return l.Rules[i].ID
		case list == "replace" && i < len(l.Replace):
			return l.Replace[i].ID
		case list == "conclusions" && i < len(l.Conclusions):
			return l.Conclusions[i].ID
		}
		return ""
	})
}

func named(path string, id func(list string, i int) string) string {
	list, i, rest, ok := element(path)
	if !ok {
		return path
	}
	name := id(list, i)
	if name == "" {
		return path
	}
	return vocab.Pointer(list, name) + rest
}

// element takes the path of an element of a list apart: /rules/3/when is
// rules, 3 and /when.
func element(path string) (list string, i int, rest string, ok bool) {
	part := strings.SplitN(path, "/", 4)
	if len(part) < 3 || part[0] != "" {
		return "", 0, "", false
	}
	i, err := strconv.Atoi(part[2])
	if err != nil || i < 0 {
		return "", 0, "", false
	}
	if len(part) == 4 {
		rest = "/" + part[3]
	}
	return part[1], i, rest, true
}
