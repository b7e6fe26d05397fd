package reply

// What tests outside the package name.
const (
	PrivateKindBankCard = privateKindBankCard
	PrivateKindPassport = privateKindPassport
	PrivateKindPermit   = privateKindPermit
	PrivateKindPlate    = privateKindPlate
	PrivateKindMail     = privateKindMail
	PrivateKindPhone    = privateKindPhone
)
