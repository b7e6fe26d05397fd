package china

// noticesSince2015 are the notices of the State Council and its General Office
// on the holidays of a year and those that amended a year already arranged, in
// the order of issue; the next one is typed at the end (CONTRIBUTING, "Adding a
// year"). They stand clause by clause as the published texts name the days. The
// notice of 2020 that extended the Spring Festival names 2 February as its last
// day; the make-up workday of 1 February lapsed with it.
var noticesSince2015 = []notice{
	{
		year: 2015, issued: "2014-12-16",
		title:  "国务院办公厅关于2015年部分节假日安排的通知",
		number: "国办发明电〔2014〕28号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{104}},
			{spring, []run{{218, 224}}, []int{215, 228}},
			{qingming, []run{{405, 405}, {406, 406}}, nil},
			{labour, []run{{501, 501}}, nil},
			{dragonBoat, []run{{620, 620}, {622, 622}}, nil},
			{midAutumn, []run{{927, 927}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{1010}},
		},
	},
	{
		year: 2015, issued: "2015-05-13", amends: true,
		title:  "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知",
		number: "国发明电〔2015〕1号",
		clauses: []clause{
			{victory70, []run{{903, 905}}, []int{906}},
		},
	},
	{
		year: 2016, issued: "2015-12-10",
		title:  "国务院办公厅关于2016年部分节假日安排的通知",
		number: "国办发明电〔2015〕18号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{207, 213}}, []int{206, 214}},
			{qingming, []run{{404, 404}}, nil},
			{labour, []run{{501, 501}, {502, 502}}, nil},
			{dragonBoat, []run{{609, 611}}, []int{612}},
			{midAutumn, []run{{915, 917}}, []int{918}},
			{nationalDay, []run{{1001, 1007}}, []int{1008, 1009}},
		},
	},
	{
		year: 2017, issued: "2016-12-01",
		title:  "国务院办公厅关于2017年部分节假日安排的通知",
		number: "国办发明电〔2016〕17号",
		clauses: []clause{
			{newYear, []run{{101, 101}, {102, 102}}, nil},
			{spring, []run{{127, 202}}, []int{122, 204}},
			{qingming, []run{{402, 404}}, []int{401}},
			{labour, []run{{501, 501}}, nil},
			{dragonBoat, []run{{528, 530}}, []int{527}},
			{midAutumnNational, []run{{1001, 1008}}, []int{930}},
		},
	},
	{
		year: 2018, issued: "2017-11-30",
		title:  "国务院办公厅关于2018年部分节假日安排的通知",
		number: "国办发明电〔2017〕12号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{215, 221}}, []int{211, 224}},
			{qingming, []run{{405, 407}}, []int{408}},
			{labour, []run{{429, 501}}, []int{428}},
			{dragonBoat, []run{{618, 618}}, nil},
			{midAutumn, []run{{924, 924}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{929, 930}},
		},
	},
	{
		year: 2019, issued: "2018-12-04",
		title:  "国务院办公厅关于2019年部分节假日安排的通知",
		number: "国办发明电〔2018〕15号",
		clauses: []clause{
			{newYear, []run{{-1230, 101}}, []int{-1229}},
			{spring, []run{{204, 210}}, []int{202, 203}},
			{qingming, []run{{405, 405}}, nil},
			{labour, []run{{501, 501}}, nil},
			{dragonBoat, []run{{607, 607}}, nil},
			{midAutumn, []run{{913, 913}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{929, 1012}},
		},
	},
	{
		year: 2019, issued: "2019-03-22", amends: true,
		title:  "国务院办公厅关于调整2019年劳动节假期安排的通知",
		number: "国办发明电〔2019〕3号",
		clauses: []clause{
			{labour, []run{{501, 504}}, []int{428, 505}},
		},
	},
	{
		year: 2020, issued: "2019-11-21",
		title:  "国务院办公厅关于2020年部分节假日安排的通知",
		number: "国办发明电〔2019〕16号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{124, 130}}, []int{119, 201}},
			{qingming, []run{{404, 406}}, nil},
			{labour, []run{{501, 505}}, []int{426, 509}},
			{dragonBoat, []run{{625, 627}}, []int{628}},
			{nationalMidAutumn, []run{{1001, 1008}}, []int{927, 1010}},
		},
	},
	{
		year: 2020, issued: "2020-01-26", amends: true,
		title:  "国务院办公厅关于延长2020年春节假期的通知",
		number: "国办发明电〔2020〕1号",
		clauses: []clause{
			{spring, []run{{131, 202}}, nil},
		},
	},
	{
		year: 2021, issued: "2020-11-25",
		title:  "国务院办公厅关于2021年部分节假日安排的通知",
		number: "国办发明电〔2020〕27号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, nil},
			{spring, []run{{211, 217}}, []int{207, 220}},
			{qingming, []run{{403, 405}}, nil},
			{labour, []run{{501, 505}}, []int{425, 508}},
			{dragonBoat, []run{{612, 614}}, nil},
			{midAutumn, []run{{919, 921}}, []int{918}},
			{nationalDay, []run{{1001, 1007}}, []int{926, 1009}},
		},
	},
	{
		year: 2022, issued: "2021-10-25",
		title:  "国务院办公厅关于2022年部分节假日安排的通知",
		number: "国办发明电〔2021〕11号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, nil},
			{spring, []run{{131, 206}}, []int{129, 130}},
			{qingming, []run{{403, 405}}, []int{402}},
			{labour, []run{{430, 504}}, []int{424, 507}},
			{dragonBoat, []run{{603, 605}}, nil},
			{midAutumn, []run{{910, 912}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{1008, 1009}},
		},
	},
	{
		year: 2023, issued: "2022-12-08",
		title:  "国务院办公厅关于2023年部分节假日安排的通知",
		number: "国办发明电〔2022〕16号",
		clauses: []clause{
			{newYear, []run{{-1231, 102}}, nil},
			{spring, []run{{121, 127}}, []int{128, 129}},
			{qingming, []run{{405, 405}}, nil},
			{labour, []run{{429, 503}}, []int{423, 506}},
			{dragonBoat, []run{{622, 624}}, []int{625}},
			{midAutumnNational, []run{{929, 1006}}, []int{1007, 1008}},
		},
	},
	{
		year: 2024, issued: "2023-10-25",
		title:  "国务院办公厅关于2024年部分节假日安排的通知",
		number: "国办发明电〔2023〕7号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{210, 217}}, []int{204, 218}},
			{qingming, []run{{404, 406}}, []int{407}},
			{labour, []run{{501, 505}}, []int{428, 511}},
			{dragonBoat, []run{{610, 610}}, nil},
			{midAutumn, []run{{915, 917}}, []int{914}},
			{nationalDay, []run{{1001, 1007}}, []int{929, 1012}},
		},
	},
	{
		year: 2025, issued: "2024-11-12",
		title:  "国务院办公厅关于2025年部分节假日安排的通知",
		number: "国办发明电〔2024〕12号",
		clauses: []clause{
			{newYear, []run{{101, 101}}, nil},
			{spring, []run{{128, 204}}, []int{126, 208}},
			{qingming, []run{{404, 406}}, nil},
			{labour, []run{{501, 505}}, []int{427}},
			{dragonBoat, []run{{531, 602}}, nil},
			{nationalMidAutumn, []run{{1001, 1008}}, []int{928, 1011}},
		},
	},
	{
		year: 2026, issued: "2025-11-04",
		title:  "国务院办公厅关于2026年部分节假日安排的通知",
		number: "国办发明电〔2025〕7号",
		clauses: []clause{
			{newYear, []run{{101, 103}}, []int{104}},
			{spring, []run{{215, 223}}, []int{214, 228}},
			{qingming, []run{{404, 406}}, nil},
			{labour, []run{{501, 505}}, []int{509}},
			{dragonBoat, []run{{619, 621}}, nil},
			{midAutumn, []run{{925, 927}}, nil},
			{nationalDay, []run{{1001, 1007}}, []int{920, 1010}},
		},
	},
}
