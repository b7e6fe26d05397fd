package assign

// orgIndex finds by id what an organisation holds, so that no question about
// one costs a look at all.
type orgIndex struct {
	org                           Org
	units, leaders, people, ledBy map[string]int
	names                         map[string]int   // units by name
	teams                         map[string][]int // people by unit, in the order of the organisation
}

func newOrgIndex(org Org) orgIndex {
	x := orgIndex{org: org, units: make(map[string]int, len(org.Units)), leaders: make(map[string]int, len(org.Leaders)),
		people: make(map[string]int, len(org.People)), ledBy: make(map[string]int, len(org.Units)), names: make(map[string]int, len(org.Units)), teams: map[string][]int{}}
	for i, u := range org.Units {
		first(x.units, u.ID, i)
		first(x.names, u.Name, i)
	}
	for i, l := range org.Leaders {
		first(x.leaders, l.ID, i)
		for _, u := range l.Units {
			first(x.ledBy, u, i)
		}
	}
	for i, p := range org.People {
		first(x.people, p.ID, i)
		x.teams[p.Unit] = append(x.teams[p.Unit], i)
	}
	return x
}

func first(in map[string]int, id string, i int) {
	if _, ok := in[id]; !ok {
		in[id] = i
	}
}

func (x orgIndex) unit(id string) (Unit, bool)     { return pick(x.org.Units, x.units, id) }
func (x orgIndex) leader(id string) (Leader, bool) { return pick(x.org.Leaders, x.leaders, id) }
func (x orgIndex) person(id string) (Person, bool) { return pick(x.org.People, x.people, id) }

// leaderOf returns the leader who supervises the unit 「分管领导」.
func (x orgIndex) leaderOf(unit string) (Leader, bool) { return pick(x.org.Leaders, x.ledBy, unit) }

func pick[T any](list []T, at map[string]int, id string) (T, bool) {
	if i, ok := at[id]; ok {
		return list[i], true
	}
	var none T
	return none, false
}

// team returns the people of the unit.
func (x orgIndex) team(unit string) []Person {
	team := make([]Person, 0, len(x.teams[unit]))
	for _, i := range x.teams[unit] {
		team = append(team, x.org.People[i])
	}
	return team
}

// named returns the name that belongs to the id of a unit, leader or person,
// in this order, and the id itself where there is no name.
func (x orgIndex) named(id string) string {
	name := ""
	if u, ok := x.unit(id); ok {
		name = u.Name
	} else if l, ok := x.leader(id); ok {
		name = l.Name
	} else if p, ok := x.person(id); ok {
		name = p.Name
	}
	if name == "" {
		return id
	}
	return name
}
