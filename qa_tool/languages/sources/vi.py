"""Vietnamese.

Numbers: a nghìn or ngàn is 10^3, a triệu 10^6, a tỷ 10^9; năm is five and year, ba three and father, không no, zero and
air. Source: Nguyễn Đình-Hoà, Vietnamese, chapter 6 (numerals), and Hoàng Phê, Từ điển tiếng Việt.
"""

from __future__ import annotations

from fractions import Fraction

from qa_tool.languages.language import Negators, SourceLanguage
from qa_tool.languages.moments import Moments
from qa_tool.languages.names import NAMES
from qa_tool.languages.numbers.numerals import Numerals

_DIGITS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy bẩy": 7, "tám": 8, "chín": 9}
_TENS = {f"{form}_mươi": 10 * digit for listed, digit in _DIGITS.items() for form in listed.split() if digit > 1}
# What another number goes on with; otherwise năm is a year.
_COUNTED = r"mươi|trăm|nghìn|ngàn|triệu|t[ỷỉ]|người|tuần|giờ|phút|giây|quốc|nước|chiếc|lần|tỉnh|thành phố|ghế|ngày"
_MONTHS = "Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:\\s(?:Một|Hai|một|hai))?|Chạp"
_PARTS = "(?:sáng|chiều|tối|trưa|đêm|ngày|hôm|vào)"


def _weekday(name: str, number: int) -> str:
    """Return a regular expression for a weekday: in small letters "thứ hai" is "the second", too."""
    small = name.lower()
    return (
        rf"\b[Tt]hứ\s(?:{name}|{number})\b|\b{_PARTS}\sthứ\s{small}\b"
        rf"|\b[Tt]hứ\s{small}(?=\s(?:tuần|ngày|vừa|\d|\()|,\s(?:ngày\s)?\d)"
    )


LANGUAGE = SourceLanguage(
    code="vi",
    name=NAMES["vi"],
    homes=("VN",),
    asking=r"(?i)\b(?:không|chưa|gì|ai|nào|sao|đâu|bao|mấy|hay|à|chăng|phải)\b",
    # Không is in words for aviation, air force and space, too. Source: Hoàng Phê, Từ điển tiếng Việt.
    negators=Negators(
        sure=(
            r"(?<!hàng )(?<!phòng )(?<!số )(?<!hay )(?<!có )(?<!được )\bkhông\b(?!\s?(?:[?.,]|$))(?! (?:chỉ|những"
            r"|gian|khí|quân|lực|phận|kích|tặc"
            r"|ngừng|ngớt|kém|lâu|hẳn|dưới|trung|lưu|vận|thời))"
            r"|(?<!hay )\bchưa\b(?!\s?(?:[?.,]|$))(?! (?:đầy|kể|đến|tới|từng có|biết))|\bchẳng\b(?! (?:hạn|những"
            r"|bao lâu|kém))"
        ),
        possible=(
            r"\b(?:không|chưa|chẳng|chả|đừng|phi|vô|bất|thiếu|mất|từ|bác|phủ|cấm|ngăn|ngừng|dừng|h[ủu][ỷy]|tránh"
            r"|trừ|ngoài|khỏi"
            r"|thất|khó|hiếm|ít|kém|chống|phản|rút|tước|bỏ|hết|thay|trái|nghi|miễn|sai|trước khi|chỉ|nếu|đình"
            r"|hoãn|giải|loại|đâu|nào|gì)\b"
        ),
    ),
    # As its press writes them, capitals as they stand, with a blank where another word would begin alike.
    country_words={
        "US": r"Mỹ |Hoa Kỳ|Washington|Nhà Trắng|Lầu Năm Góc|Trump|Biden",
        "GB": r"Anh |Anh Quốc|Vương quốc Anh|London|Luân Đôn|Scotland",
        "GB-ENG": r"Anh ",
        "FR": r"Pháp |Paris",
        "DE": r"Đức |Berlin",
        "IT": r"Ý |Italia|Italy|Roma |Rome ",
        "ES": r"Tây Ban Nha|Madrid|Catalonia",
        "PT": r"Bồ Đào Nha|Lisbon",
        "NL": r"Hà Lan|Amsterdam|La Hay|The Hague",
        "BE": r"Bỉ |Brussels|Bruxelles",
        "CH": r"Thụy S[ĩỹ]|Thuỵ S[ĩỹ]|Geneva|Bern ",
        "SE": r"Thụy Điển|Thuỵ Điển|Stockholm",
        "AT": r"Áo |Vienna",
        "NO": r"Na Uy|Oslo",
        "DK": r"Đan Mạch|Copenhagen",
        "FI": r"Phần Lan|Helsinki",
        "PL": r"Ba Lan|Warsaw|Vácsava",
        "CZ": r"Séc |Cộng hòa Séc|Tiệp|Praha|Prague",
        "HU": r"Hung|Budapest",
        "GR": r"Hy Lạp|Athens",
        "RU": r"Nga |Moscow|Moskva|Mátxcơva|Kremlin|Điện Kremlin|Putin|Liên Xô|Xô viết",
        "SU": r"Liên Xô|Xô viết|Xô Viết",
        "UA": r"Ukrain|Kiev|Kyiv|Zelensk",
        "CN": r"Trung Quốc|Trung |Bắc Kinh|Hoa lục|Tàu ",
        "TW": r"Đài Loan|Đài Bắc",
        "HK": r"Hồng Kông|Hong Kong",
        "JP": r"Nhật |Nhật Bản|Tokyo",
        "KR": r"Hàn |Hàn Quốc|Nam Hàn|Seoul|Triều Tiên",
        "KP": r"Triều Tiên|Bắc Hàn|Bình Nhưỡng|CHDCND",
        "IN": r"Ấn Độ|Ấn |Delhi",
        "TH": r"Thái |Thái Lan|Bangkok",
        "LA": r"Lào |Vientiane|Viêng Chăn",
        "KH": r"Campuchia|Cam-pu-chia|Phnom Penh|Cam ",
        "MM": r"Myanmar|Miến Điện|Yangon",
        "PH": r"Philippin|Manila|Phi ",
        "ID": r"Indonesia|Jakarta|Nam Dương",
        "MY": r"Malaysia|Mã Lai|Kuala",
        "SG": r"Singapore|Xin-ga-po",
        "VN": r"Việt |Việt Nam|Hà Nội|Sài Gòn|TP\.? ?HCM|nước ta|trong nước|cả nước",
        "AU": r"Úc |Australia|Canberra|Sydney",
        "NZ": r"New Zealand|Tân Tây Lan",
        "CA": r"Canada|Ottawa",
        "TR": r"Thổ Nhĩ Kỳ|Thổ |Ankara|Istanbul",
        "IL": r"Israel|Do Thái|Tel Aviv|Jerusalem",
        "PS": r"Palestin|Gaza|Hamas|Bờ Tây",
        "IR": r"Iran|Tehran",
        "IQ": r"Iraq|Baghdad",
        "SY": r"Syria|Damascus",
        "LB": r"Liban|Lebanon|Li-băng|Hezbollah|Beirut",
        "SA": r"Ả Rập Sau|Ả Rập Xê|Ả-rập|Saudi|Riyadh",
        "AE": r"UAE|Tiểu vương quốc|Dubai",
        "EG": r"Ai Cập|Cairo",
        "ZA": r"Nam Phi",
        "VA": r"Vatican|Giáo hoàng|Tòa Thánh",
        "MX": r"Mexico|Mễ",
        "CD": r"Congo|Công-gô",
        "CG": r"Congo|Công-gô",
    },
    respellings=(("x", "s"), ("ph", "f"), ("đ", "d"), ("^gi", "^z"), ("c", "k"), ("i", "y")),
    agencies=("VNA", "VnExpress", "Tuoi Tre", "Thanh Nien", "VietnamPlus"),
    # As agencies and papers write them: (TTXVN) -, Theo Reuters.
    credits=(
        r"^\s*(?:[^().\d]{2,30}\s)?\((?:TTXVN|VNA|Reuters|AFP|Dân trí|NLĐO|[A-Z]{2,8})\)\s?[-–—.]*\s*"
        r"|^\s*(?:Xem thêm|Ảnh|Nguồn|Đọc thêm)\s?:.{0,80}$|^.*(?:©|[Bb]ản quyền).*$"
    ),
    # As its press writes them, by number or by name. Source: Unicode CLDR 44.
    moments=Moments(
        decade=r"\b(?:[Tt]hập\s(?:niên|kỷ|kỉ)|[Nn]hững năm)\s(?P<century>1\d|20)?(?P<decade>\d)0\b",
        month_alone=rf"(?<!\d\s)\b[Tt]háng\s(?P<month>\d{{1,2}}(?!\d|[.,]\d|\sngày)|(?:{_MONTHS})\b)",
        weekdays=(
            *(_weekday(name, number) for number, name in enumerate(("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"), 2)),
            r"\b[Cc]hủ\s?[Nn]hật\b|\bCN(?=,\s\d)",
        ),
        date=(
            r"(?<![\d.,/])(?P<day>\d{1,2})(?:\s?(?:đến|và|-|–)\s?(?P<until>\d{1,2}))?\s(?:tháng|thg\.?)\s"
            rf"(?P<month>\d{{1,2}}(?!\d|[.,]\d(?!\d))|(?:{_MONTHS})\b)(?!\s(?:ngày|tuần)\b)"
        ),
        time=(
            r"(?<![\d:.,])(?P<hour>\d{1,2})(?:(?::|h|\sgiờ\s)(?P<minute>[0-5]\d)(?![\d:]|\sphút)|(?:h"
            r"|\sgiờ)(?=\s(?:sáng|chiều|tối)\b))"
            r"(?:\s(?:(?P<early>sáng)|(?P<late>chiều|tối))\b)?"
        ),
        whole_day=True,
        result=(
            r"(?<![\d.,:/$€–-])(?<!ngày\s)(?<!sáng\s)(?<!chiều\s)(?<!tối\s)(?<!từ\s)(?P<one>\d{1,2})-(?P<other>\d{1,2})(?![\d/%–-]|[.,]\d"
            r"|\s?(?:phần|triệu|t[ỷỉ]|nghìn|ngàn|năm|ngày|tháng|tuần|giờ|phút|người|km|m\b|kg|tuổi|USD|độ))"
        ),
        months=(
            *("giêng|một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một"),
            "mười hai|chạp",
        ),
        also=(
            Moments(
                date=(
                    r"(?:(?<=ngày\s)|(?<=sáng\s)|(?<=chiều\s)|(?<=tối\s)|(?<=trưa\s)|(?<=hôm\s)|(?<=đêm\s)|(?<=\())"
                    r"(?P<day>\d{1,2})(?:-(?P<until>\d{1,2})(?=/))?[/-](?P<month>\d{1,2})(?:[/-]\d{2,4})?(?![\d/])"
                )
            ),
            Moments(date=r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?:19|20)?\d\d(?![\d/])"),
        ),
    ),
    # Source: Hoàng Phê, Từ điển tiếng Việt; what newspapers write of figures.
    opposites={
        "change": (
            r"\b(?:tăng|gia tăng|lên|cao hơn|vượt|leo thang|nhiều hơn|gấp|mở rộng|tăng trưởng|thêm|hơn)\b",
            r"\b(?:giảm|sụt|xuống|thấp hơn|ít hơn|thu hẹp|mất|tụt|hạ|cắt)\b",
        ),
        "balance": (r"\bthặng dư|\bxuất siêu", r"\bthâm hụt|\bnhập siêu|\bbội chi"),
        "trade": (r"\bxuất khẩu|\bxuất siêu", r"\bnhập khẩu|\bnhập siêu"),
        "profit": (r"\blãi\b|\blợi nhuận", r"\blỗ\b|\bthua lỗ"),
    },
    units={
        "point": r"điểm phần trăm",
        "sqm": r"mét vuông|m²|m2\b",
        "sqkm": r"(?:km|ki-?lô-?mét|cây số) vuông|km²|km2\b",
        "second": r"giây\b",
        "minute": r"phút\b",
        "hour": r"(?:giờ|tiếng)\b(?!\s(?:sáng|chiều|tối|Anh|Việt|nói))",
        "day": r"ngày\b",
        "week": r"tuần\b",
        "month": r"tháng\b",
        "age": r"tuổi\b",
        "year": r"năm\b",
    },
    # The comma is the decimal mark, the point parts thousands. Source: Unicode CLDR 44, vi.xml (numbers).
    numerals=Numerals(
        units={
            "một mốt": 1,
            **{listed: digit for listed, digit in _DIGITS.items() if digit > 1},
            "lăm nhăm linh_năm lẻ_năm": 5,
            "linh_tư lẻ_tư": 4,
            "mười": 10,
            **{
                f"mười_{form}": 10 + digit
                for listed, digit in _DIGITS.items()
                for form in ("lăm" if digit == 5 else listed).split()
            },
            **_TENS,
            "linh_năm_mươi lẻ_năm_mươi": 50,
            **{f"{ten}_tư": value + 4 for ten, value in _TENS.items()},
            "không_trăm không_trăm_linh không_trăm_lẻ": 0,
            "nửa rưỡi": Fraction(1, 2),
        },
        multipliers={"trăm": 100},
        scales={"nghìn ngàn": 10**3, "triệu": 10**6, "tỷ tỉ": 10**9},
        suffixes={"tr": 10**6, "T": 10**9},
        joiners=("linh", "lẻ"),
        decimal=",",
        grouping=".",
        percent=r"%|phần trăm",
        other=r"[:]|\s?h\d|giờ\s(?:sáng|chiều|tối|\d)|tháng\s\d",
        other_before=(
            r"\b(?:[Tt]háng|[Nn]gày|[Tt]hứ|[Ss]ố|[Đđ]iều|[Kk]hoản|[Qq]uận|[Tt]hế kỷ|[Ll]ần thứ|[Hh]ạng|[Kk]hóa"
            r"|[Mm]ùng|[Mm]ồng)\s"
        ),
        no_number=(
            rf"(?i:năm)\b(?!\s(?:{_COUNTED}))|(?:(?<=\d\s)|(?<=hai\s)|(?<=ba\s)|(?<=bốn\s)|(?<=mươi\s)"
            rf"|(?<=mười\s))(?i:năm)(?!\s(?:mươi|trăm))"
            r"|(?:(?<=hàng\s)|(?<=vài\s)|(?<=mấy\s)|(?<=chục\s)|(?<=phần\s)|(?<=nhiều\s))(?i:trăm|nghìn|ngàn"
            r"|triệu|tỷ|tỉ)"
            r"|(?:(?<=hàng\străm\s)|(?<=hàng\snghìn\s)|(?<=vài\străm\s))(?i:nghìn|ngàn|triệu|tỷ|tỉ)"
            r"|(?:(?<=[Tt]háng\s)|(?<=[Tt]hứ\s))\w+"
        ),
        change_before=r"\btừ\s",
        between=r"\s?[-–—~/]\s?|\s(?:đến|tới|hoặc|và|hay|lên|xuống)\s|%\s(?:lên|xuống)\s",
        measures={
            "đô_la đô-la đôla USD": "USD",
            "euro": "EUR",
            "bảng_Anh bảng": "GBP",
            "yên yen": "JPY",
            "nhân_dân_tệ": "CNY",
            "won": "KRW",
            "rúp rouble": "RUB",
            "km kilômét ki-lô-mét cây_số": "km",
            "m mét": "m",
            "cm xăng-ti-mét xentimét": "cm",
            "mm milimét mi-li-mét": "mm",
            "kg ki-lô-gam kilôgam": "kg",
            "g gam": "g",
            "tấn": "t",
            "ha hecta héc-ta": "ha",
            "dặm": "mile",
            "độ ° °C": "degree",
            "lít": "l",
        },
    ),
)
