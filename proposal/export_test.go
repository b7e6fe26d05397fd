package proposal

// RolledUp is the roll-up of the undertakings as they stand, for the tests.
func RolledUp(c Case) State { return rollUp(c.fold().units) }
