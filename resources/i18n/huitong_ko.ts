<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AskText</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The database is damaged, so it was not copied. Use an earlier backup, and keep this one for repair.</source>
        <translation>데이터베이스가 손상되어 복사하지 않았습니다. 이전 백업을 사용하고, 이 데이터베이스는 복구를 위해 보관하십시오.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another backup, and keep this one for repair.</source>
        <translation>손상되었습니다: %1. 다른 백업을 사용하고, 이 백업은 복구를 위해 보관하십시오.</translation>
    </message>
    <message>
        <source>%1 would lie on a network disk, where two desks would damage it. Choose this computer&apos;s own disk, or use a PostgreSQL database.</source>
        <translation>%1 위치는 네트워크 디스크이므로 두 데스크가 함께 쓰면 손상됩니다. 이 컴퓨터의 디스크를 선택하거나 PostgreSQL 데이터베이스를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 holds data already. Choose an empty database; it was not touched.</source>
        <translation>%1에 이미 데이터가 있습니다. 빈 데이터베이스를 선택하십시오. 기존 데이터는 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>This backup was made by an older version. Restore it into a file, open that once, and restore a backup of it here.</source>
        <translation>이 백업은 이전 버전에서 만든 것입니다. 파일로 복원하여 한 번 연 다음, 그 파일의 백업을 여기에 복원하십시오.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; it was not touched.</source>
        <translation>이미 있습니다: %1. 다른 이름을 선택하십시오. 기존 항목은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be made there: %2</source>
        <translation>%1: 그 위치에 만들 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another one.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하거나 다른 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>It could not be given its name.</source>
        <translation>파일 이름을 지정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소되었습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The server keeps no checksums (data_checksums is off), so a failing disk goes unnoticed. Ask its administrator to switch them on.</source>
        <translation>서버가 체크섬을 보관하지 않아(data_checksums 꺼짐) 디스크 고장을 알아차릴 수 없습니다. 서버 관리자에게 켜 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>취소되었습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The copy is not whole. Try again; if that fails, check the database.</source>
        <translation>복사본이 온전하지 않습니다. 다시 시도하고, 또 실패하면 데이터베이스를 검사하십시오.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it there and restore again; nothing was changed.</source>
        <translation>다른 프로그램에서 %1을(를) 열고 있습니다. 그곳에서 닫은 뒤 다시 복원하십시오. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>By the clock</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>정시 백업</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Why a backup was made: somebody asked for it</extracomment>
        <translation>수동 백업</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>Before a change of many</source>
        <translation>일괄 수정 전</translation>
    </message>
    <message>
        <source>Before a removal of many</source>
        <translation>일괄 삭제 전</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>복원 전</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>프로그램 업데이트 전</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made. Free some space or allow writing there.</source>
        <translation>백업 폴더 %1을(를) 만들 수 없습니다. 공간을 확보하거나 그곳에 쓰기를 허용하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 Free some space or choose another disk.</source>
        <translation>%1을(를) 쓸 수 없습니다: %2 공간을 확보하거나 다른 디스크를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Head</source>
        <extracomment>The person who leads a delegation</extracomment>
        <translation>단장</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The answer could not be written.</source>
        <translation>결과를 출력할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Make a new database out of a backup.</source>
        <translation>백업에서 새 데이터베이스를 만듭니다.</translation>
    </message>
    <message>
        <source>No database was named. Give --db, or set HUITONG_DB.</source>
        <translation>데이터베이스가 지정되지 않았습니다. --db 옵션을 주거나 HUITONG_DB를 설정하십시오.</translation>
    </message>
    <message>
        <source>Look for damage in the database.</source>
        <translation>데이터베이스의 손상 여부를 검사합니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>손상</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>No damage was found in %1.</source>
        <translation>%1에서 손상이 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>The database: a .huitong file or postgresql://…; else HUITONG_DB.</source>
        <translation>데이터베이스: .huitong 파일 또는 postgresql://…, 없으면 HUITONG_DB.</translation>
    </message>
    <message>
        <source>The language: zh, ko or en.</source>
        <translation>언어: zh, ko 또는 en.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>The name of this desk; else the computer&apos;s.</source>
        <translation>이 데스크의 이름, 없으면 컴퓨터 이름.</translation>
    </message>
    <message>
        <source>The name of the person at the desk.</source>
        <translation>데스크 담당자의 이름.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>실행할 명령.</translation>
    </message>
    <message>
        <source>Write it as: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>No command was given. See huitong-cli --help.</source>
        <translation>명령이 지정되지 않았습니다. huitong-cli --help를 참조하십시오.</translation>
    </message>
    <message>
        <source>There is no command %1. See huitong-cli --help.</source>
        <translation>%1 명령은 없습니다. huitong-cli --help를 참조하십시오.</translation>
    </message>
    <message>
        <source>There is no language %1. Languages are zh, ko and en.</source>
        <translation>%1 언어는 없습니다. 사용할 수 있는 언어는 zh, ko, en입니다.</translation>
    </message>
    <message>
        <source>List the conferences.</source>
        <translation>회의 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참가자 수</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>임시 파일을 둘 곳이 없습니다: %1</translation>
    </message>
    <message>
        <source>Write all papers of the example conference into a folder.</source>
        <translation>예제 회의의 모든 문서를 폴더에 저장합니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>%1 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Write a paper to a file or to standard output.</source>
        <translation>문서를 파일이나 표준 출력에 씁니다.</translation>
    </message>
    <message>
        <source>The format, such as csv or pdf.</source>
        <translation>형식. 예: csv, pdf.</translation>
    </message>
    <message>
        <source>There is no report %1. See huitong-cli reports.</source>
        <translation>%1 문서는 없습니다. huitong-cli reports를 참조하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written in that format. See huitong-cli reports.</source>
        <translation>%1 문서는 그 형식으로 저장할 수 없습니다. huitong-cli reports를 참조하십시오.</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o 뒤에는 파일 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Write a parameter as name=value, not %1.</source>
        <translation>매개변수는 %1 대신 name=value 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>표준 출력</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>다음 문자가 있는 글꼴이 설치되어 있지 않습니다: %1</translation>
    </message>
    <message>
        <source>List the fields that a list of one kind may have.</source>
        <translation>해당 종류의 목록에 쓸 수 있는 필드를 나열합니다.</translation>
    </message>
    <message>
        <source>There is no kind %1. Kinds are: people</source>
        <translation>%1 종류는 없습니다. 사용할 수 있는 종류: people</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>열 제목</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Find people by name, phone, number or organisation.</source>
        <translation>이름, 전화, 번호 또는 소속 기관으로 사람을 찾습니다.</translation>
    </message>
    <message>
        <source>How many people at most.</source>
        <translation>표시할 최대 인원.</translation>
    </message>
    <message>
        <source>--limit is a number of at least 1.</source>
        <translation>--limit 값은 1 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>List who changed what and when, the newest first.</source>
        <translation>누가 언제 무엇을 변경했는지 최신순으로 표시합니다.</translation>
    </message>
    <message>
        <source>How many changes at most.</source>
        <translation>표시할 최대 변경 수.</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to 1000000.</source>
        <translation>--limit 값은 1에서 1000000까지의 수여야 합니다.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Take back this desk&apos;s newest change, or a certain one.</source>
        <translation>이 데스크의 최근 변경이나 지정한 변경을 실행 취소합니다.</translation>
    </message>
    <message>
        <source>%1 is not the id of a change. See huitong-cli history.</source>
        <translation>%1: 변경 ID가 아닙니다. huitong-cli history를 참조하십시오.</translation>
    </message>
    <message>
        <source>Bring back what this desk took back last.</source>
        <translation>이 데스크에서 마지막으로 실행 취소한 변경을 다시 실행합니다.</translation>
    </message>
    <message>
        <source>Write a mapping as &quot;Heading=field&quot;, not %1.</source>
        <translation>열 대응은 %1 대신 &quot;Heading=field&quot; 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no field %1. See huitong-cli fields people.</source>
        <translation>%1 필드는 없습니다. huitong-cli fields people을 참조하십시오.</translation>
    </message>
    <message>
        <source>The list or the conference changed meanwhile. Try again.</source>
        <translation>그사이에 목록이나 회의가 변경되었습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1행, %2: %3</translation>
    </message>
    <message>
        <source>Take a list into a conference, as one change.</source>
        <translation>목록을 하나의 변경으로 회의에 가져옵니다.</translation>
    </message>
    <message>
        <source>The sheet of a workbook.</source>
        <translation>통합 문서의 시트.</translation>
    </message>
    <message>
        <source>Which field a column holds; an empty field leaves the column out.</source>
        <translation>열에 해당하는 필드. 필드를 비우면 그 열을 제외합니다.</translation>
    </message>
    <message>
        <source>What to do with people who are there already: update, skip or add.</source>
        <translation>이미 등록된 사람의 처리 방법: update, skip 또는 add.</translation>
    </message>
    <message>
        <source>Take nothing when one row is faulty.</source>
        <translation>잘못된 행이 하나라도 있으면 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>실제로 변경하지 않고 결과만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Write the faulty rows&apos; problems there.</source>
        <translation>잘못된 행의 문제를 저장할 파일.</translation>
    </message>
    <message>
        <source>--match is one of: %1</source>
        <translation>--match 값은 다음 중 하나입니다: %1</translation>
    </message>
    <message>
        <source>A CSV list has no sheets.</source>
        <translation>CSV 목록에는 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Make a new database, with a conference if you like.</source>
        <translation>새 데이터베이스를 만들고, 원하면 회의도 함께 만듭니다.</translation>
    </message>
    <message>
        <source>The code of a conference to begin with.</source>
        <translation>처음 만들 회의의 코드.</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>회의의 명칭.</translation>
    </message>
    <message>
        <source>Its first day, else today.</source>
        <translation>회의 시작일, 없으면 오늘.</translation>
    </message>
    <message>
        <source>Its last day, else the first.</source>
        <translation>회의 종료일, 없으면 시작일.</translation>
    </message>
    <message>
        <source>Its time zone, such as Asia/Shanghai.</source>
        <translation>회의의 시간대. 예: Asia/Shanghai.</translation>
    </message>
    <message>
        <source>--%1 belongs to a conference. Give its code with --conference.</source>
        <translation>--%1 옵션은 회의에 쓰는 것입니다. --conference로 회의 코드를 지정하십시오.</translation>
    </message>
    <message>
        <source>List what does not fit in a conference: people twice, halls twice, texts missing.</source>
        <translation>회의에서 맞지 않는 부분을 나열합니다: 중복된 사람, 겹친 홀, 빠진 문구.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>List the papers that can be exported.</source>
        <translation>내보낼 수 있는 문서를 나열합니다.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Make a new database with an example to try things on.</source>
        <translation>연습용 예제가 든 새 데이터베이스를 만듭니다.</translation>
    </message>
    <message>
        <source>There is no sample %1. Samples are: %2</source>
        <translation>%1 예제는 없습니다. 사용할 수 있는 예제: %2</translation>
    </message>
    <message>
        <source>Copy the whole database into a new .huitong file, compressed when OUT ends in .zst.</source>
        <translation>전체 데이터베이스를 새 .huitong 파일로 복사합니다. OUT이 .zst로 끝나면 압축합니다.</translation>
    </message>
    <message>
        <source>List the backups that were made by themselves, newest first.</source>
        <translation>자동으로 만들어진 백업을 최신순으로 나열합니다.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>이 가져오기 전의 백업이 없습니다: %1</translation>
    </message>
    <message>
        <source>The list&apos;s encoding: %1.</source>
        <translation>명단의 인코딩: %1.</translation>
    </message>
    <message>
        <source>--encoding is one of: %1</source>
        <translation>--encoding 값: %1</translation>
    </message>
    <message>
        <source>There is none yet. The window makes one every half hour in which something changed, this program before a list of more than 1000 lines is imported; they come to lie in %1.</source>
        <translation>아직 백업이 없습니다. 창 프로그램은 변경이 있는 동안 30분마다, 이 프로그램은 1000줄이 넘는 목록을 가져오기 전에 백업을 만들며, 위치는 %1입니다.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>출력파일</translation>
    </message>
    <message>
        <source>OUTDIR</source>
        <translation>출력폴더</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>이름=값</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>열제목=항목</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>The conference&apos;s code; may be left out when there is only one, apart from those that hold others.</source>
        <translation>회의 코드. 다른 회의를 포함하는 행사를 빼고 회의가 하나뿐이면 생략할 수 있습니다.</translation>
    </message>
    <message>
        <source>The order of the list: %1.</source>
        <translation>목록의 정렬 순서: %1.</translation>
    </message>
    <message>
        <source>A choice of the report: %1.</source>
        <translation>문서 옵션: %1.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>쓸 파일. -는 표준 출력입니다.</translation>
    </message>
    <message>
        <source>There is no order %1. Orders are: %2</source>
        <translation>%1 정렬 순서가 없습니다. 쓸 수 있는 순서: %2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>country</source>
        <translation>국가·지역</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>찾은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the list in it.</source>
        <translation>%1은(는) 폴더입니다. 그 안의 목록 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1을(를) 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>With --encoding: %1.</source>
        <translation>--encoding으로 지정: %1.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>정렬 순서</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>옵션</translation>
    </message>
</context>
<context>
    <name>ConferencesText</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-31.</source>
        <translation>%1: 날짜가 아닙니다. 2026-03-31과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>종료일이 시작일보다 앞섭니다.</translation>
    </message>
    <message>
        <source>A conference needs a code of letters, digits, dots and hyphens, 64 at most.</source>
        <translation>회의 코드는 영문자, 숫자, 점, 붙임표로 64자까지 써야 합니다.</translation>
    </message>
    <message>
        <source>A conference needs a title.</source>
        <translation>회의 명칭이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it as Asia/Shanghai.</source>
        <translation>%1: 시간대가 아닙니다. Asia/Shanghai와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>Languages are written as zh ko en.</source>
        <translation>언어는 zh ko en과 같이 씁니다.</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>알 수 없는 국가·지역입니다.</translation>
    </message>
    <message>
        <source>There is a conference with the code %1 already.</source>
        <translation>코드가 %1인 회의가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no conference with the code %1.</source>
        <translation>코드가 %1인 회의가 없습니다.</translation>
    </message>
    <message>
        <source>There is no conference yet.</source>
        <translation>아직 회의가 없습니다.</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>보관할 수 없는 한국 주민등록번호가 들어 있습니다.</translation>
    </message>
    <message>
        <source>There are several conferences. Name one by its code, such as: %1</source>
        <translation>회의가 여러 개 있습니다. 코드로 하나를 지정하십시오. 예: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The database driver is not installed.</source>
        <translation>데이터베이스 드라이버가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read: %1</source>
        <translation>데이터베이스 주소를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The server has no such database. Ask for it to be created, or check its name.</source>
        <translation>서버에 해당 데이터베이스가 없습니다. 만들어 달라고 요청하거나 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The server does not let you in. Check the user&apos;s name and the password.</source>
        <translation>서버가 접속을 허용하지 않습니다. 사용자 이름과 암호를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Name in Latin letters</source>
        <translation>로마자 성명</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>This computer cannot write %1. Choose UTF-8.</source>
        <translation>이 컴퓨터에서는 %1 인코딩으로 쓸 수 없습니다. UTF-8을 선택하십시오.</translation>
    </message>
    <message>
        <source>The character “%1” in row %2, column “%3”, does not exist in %4. Export in UTF-8.</source>
        <translation>%2행 “%3” 열의 문자 “%1”: %4 인코딩에 없는 문자입니다. UTF-8로 내보내십시오.</translation>
    </message>
    <message>
        <source>This paper has no table. Choose another format.</source>
        <translation>이 문서에는 표가 없습니다. 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>This paper has tables with different columns, which one CSV file cannot hold. Choose another format.</source>
        <translation>이 문서에는 열 구성이 서로 다른 표가 있어 하나의 CSV 파일에 담을 수 없습니다. 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>The character “%1” in the heading “%2” does not exist in %3. Export in UTF-8.</source>
        <extracomment>%1 a character, %2 the heading of a column, %3 an encoding such as GB18030</extracomment>
        <translation>제목 “%2”의 문자 “%1”은(는) %3에 없습니다. UTF-8로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하고 다시 시도하십시오. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk or stick and try again.</source>
        <translation>디스크 오류가 발생했습니다. 변경된 내용이 없습니다. 디스크나 USB 메모리를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A value does not fit. Nothing was changed.</source>
        <translation>맞지 않는 값이 있습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This is there already. Nothing was changed.</source>
        <translation>이미 있는 항목입니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Something else still refers to this, so it cannot be taken away.</source>
        <translation>다른 곳에서 아직 사용하고 있으므로 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program is writing just now. Wait a moment and try again.</source>
        <translation>지금 다른 프로그램이 쓰고 있습니다. 잠시 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and try again.</source>
        <translation>서버에 연결할 수 없습니다. 네트워크를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Writing is not allowed here.</source>
        <translation>여기에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소되었습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The database is damaged or not what it should be. Use a backup, and keep this one for repair.</source>
        <translation>데이터베이스가 손상되었거나 올바른 형태가 아닙니다. 백업을 사용하고, 이 데이터베이스는 복구를 위해 보관하십시오.</translation>
    </message>
    <message>
        <source>The server stopped this because it took too long. Nothing was changed; try again when the server has less to do.</source>
        <translation>시간이 너무 오래 걸려 서버가 작업을 중지했습니다. 변경된 내용은 없습니다. 서버의 부하가 줄면 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>DelegationText</name>
    <message>
        <source>This delegation belongs to another conference.</source>
        <translation>이 대표단은 다른 회의에 속해 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has moved %1 to another place meanwhile. Nobody was moved now.</source>
        <translation>그사이 다른 사람이 %1을(를) 다른 곳으로 옮겼습니다. 이번에는 아무도 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped: nobody was moved.</source>
        <translation>중지했습니다. 아무도 옮기지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>EditingText</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-31.</source>
        <translation>%1: 날짜가 아닙니다. 2026-03-31과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is not an hour. Write it as 09:05.</source>
        <translation>%1은(는) 시각이 아닙니다. 09:05와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>알 수 없는 국가·지역입니다.</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it as Asia/Shanghai.</source>
        <translation>%1: 시간대가 아닙니다. Asia/Shanghai와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is not a day with an hour. Write it as 2026-03-31T09:05.</source>
        <translation>%1은(는) 날짜와 시각이 아닙니다. 2026-03-31T09:05와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>This stands on one line.</source>
        <translation>이 항목은 한 줄로 씁니다.</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>보관할 수 없는 한국 주민등록번호가 들어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>이 글은 %n자를 넘습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>더 이상 없습니다. 다른 사람이 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>In the way: %1 (%n)</source>
        <extracomment>%1 is a kind of record, such as &quot;Attendee&quot;</extracomment>
        <translation>
            <numerusform>관련 항목이 있어 삭제할 수 없음: %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n): stays, without this in “%2”</source>
        <extracomment>%1 is a kind of record, %2 what it loses, such as &quot;Delegation&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n): 유지되지만 ‘%2’ 항목이 비워집니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n): removed too</source>
        <extracomment>%1 is a kind of record</extracomment>
        <translation>
            <numerusform>%1 (%n): 함께 삭제됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be removed: %1 refers to it.</source>
        <translation>삭제할 수 없습니다. %1이(가) 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>A name is needed, in one language at least.</source>
        <translation>적어도 한 언어로 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>A count is 0 or more.</source>
        <translation>개수는 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An organisation cannot be part of itself.</source>
        <translation>기관이 자기 자신에 소속될 수는 없습니다.</translation>
    </message>
    <message>
        <source>A post needs a title or an organisation.</source>
        <translation>직함이나 소속 기관이 필요합니다.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>A place is 1 or more.</source>
        <translation>순위는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An item needs a title, in one language at least.</source>
        <translation>적어도 한 언어로 일정 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>An hour is needed, such as 14:30.</source>
        <translation>시각을 입력하십시오. 예: 14:30</translation>
    </message>
    <message>
        <source>An item lasts from 0 to 1440 minutes.</source>
        <translation>소요 시간은 0분에서 1440분까지입니다.</translation>
    </message>
    <message>
        <source>Choose a participant.</source>
        <translation>참가자를 선택하십시오.</translation>
    </message>
    <message>
        <source>A photo takes 256 KB at most.</source>
        <translation>사진은 256KB 이하여야 합니다.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>보기의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is a conference with the code %1 already.</source>
        <translation>코드가 %1인 회의가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Another delegation has the code %1.</source>
        <translation>코드 %1은(는) 다른 대표단이 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has added a photo meanwhile.</source>
        <translation>그사이 다른 사람이 사진을 추가했습니다.</translation>
    </message>
    <message>
        <source>There is a view with the name %1 already.</source>
        <translation>‘%1’이라는 보기가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Stopped: nothing was removed.</source>
        <translation>중지했습니다. 아무것도 제거하지 않았습니다.</translation>
    </message>
    <message>
        <source>This holds an invisible control character. Delete it and type it again.</source>
        <translation>보이지 않는 제어 문자가 들어 있습니다. 지우고 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>정수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing has this name. Choose from the list.</source>
        <translation>이 이름의 항목이 없습니다. 목록에서 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Pages (PDF)</source>
        <translation>문서 (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표 (CSV)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Make the conference %1</source>
        <translation>회의 %1 만들기</translation>
    </message>
    <message>
        <source>Change the conference %1</source>
        <translation>회의 %1 변경</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 등록</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>Make the sample %1</source>
        <translation>예제 %1 만들기</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Remove the conference %1</source>
        <translation>회의 %1 삭제</translation>
    </message>
    <message>
        <source>Add the venue %1</source>
        <translation>행사장 %1 추가</translation>
    </message>
    <message>
        <source>Change the venue %1</source>
        <translation>행사장 %1 수정</translation>
    </message>
    <message>
        <source>Remove the venue %1</source>
        <translation>행사장 %1 삭제</translation>
    </message>
    <message>
        <source>Add the hall %1</source>
        <translation>홀 %1 추가</translation>
    </message>
    <message>
        <source>Change the hall %1</source>
        <translation>홀 %1 수정</translation>
    </message>
    <message>
        <source>Remove the hall %1</source>
        <translation>홀 %1 삭제</translation>
    </message>
    <message>
        <source>Add the organisation %1</source>
        <translation>기관 %1 추가</translation>
    </message>
    <message>
        <source>Change the organisation %1</source>
        <translation>기관 %1 수정</translation>
    </message>
    <message>
        <source>Remove the organisation %1</source>
        <translation>기관 %1 삭제</translation>
    </message>
    <message>
        <source>Add the person %1</source>
        <translation>인물 %1 추가</translation>
    </message>
    <message>
        <source>Change the person %1</source>
        <translation>인물 %1 수정</translation>
    </message>
    <message>
        <source>Remove the person %1</source>
        <translation>인물 %1 삭제</translation>
    </message>
    <message>
        <source>Add the post %1</source>
        <translation>직함 %1 추가</translation>
    </message>
    <message>
        <source>Change the post %1</source>
        <translation>직함 %1 수정</translation>
    </message>
    <message>
        <source>Remove the post %1</source>
        <translation>직함 %1 삭제</translation>
    </message>
    <message>
        <source>Add the delegation %1</source>
        <translation>대표단 %1 추가</translation>
    </message>
    <message>
        <source>Change the delegation %1</source>
        <translation>대표단 %1 수정</translation>
    </message>
    <message>
        <source>Remove the delegation %1</source>
        <translation>대표단 %1 삭제</translation>
    </message>
    <message>
        <source>Add the item %1</source>
        <translation>일정 %1 추가</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>일정 %1 수정</translation>
    </message>
    <message>
        <source>Remove the item %1</source>
        <translation>일정 %1 삭제</translation>
    </message>
    <message>
        <source>Add the appearance of %1</source>
        <translation>%1 출연 추가</translation>
    </message>
    <message>
        <source>Change the appearance of %1</source>
        <translation>%1 출연 수정</translation>
    </message>
    <message>
        <source>Remove the appearance of %1</source>
        <translation>%1 출연 삭제</translation>
    </message>
    <message>
        <source>Add the photo of %1</source>
        <translation>%1 사진 추가</translation>
    </message>
    <message>
        <source>Change the photo of %1</source>
        <translation>%1 사진 변경</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>%1 사진 삭제</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>보기 %1 저장</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>보기 %1 수정</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>보기 %1 삭제</translation>
    </message>
    <message>
        <source>Change %1 people</source>
        <translation>%1명 변경</translation>
    </message>
    <message>
        <source>Change the category of %1 people</source>
        <translation>%1명의 구분 변경</translation>
    </message>
    <message>
        <source>Change the status of %1 people</source>
        <translation>%1명의 상태 변경</translation>
    </message>
    <message>
        <source>Change the delegation of %1 people</source>
        <translation>%1명의 대표단 변경</translation>
    </message>
    <message>
        <source>Change the attention mark of %1 people</source>
        <translation>%1명의 유의 사항 표시 변경</translation>
    </message>
    <message>
        <source>Take out %1 people</source>
        <translation>%1명을 회의에서 제외</translation>
    </message>
    <message>
        <source>Move the item %1</source>
        <translation>일정 항목 %1 순서 이동</translation>
    </message>
    <message>
        <source>Shift the item %1 and what follows</source>
        <translation>일정 항목 %1 및 이후 항목 시간 조정</translation>
    </message>
    <message>
        <source>Take %1 out of the delegation</source>
        <translation>%1 대표단에서 제외</translation>
    </message>
    <message>
        <source>Take %1 people out of their delegation</source>
        <translation>%1명 대표단에서 제외</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 이동: %2</translation>
    </message>
    <message>
        <source>Move %1 people to %2</source>
        <translation>%1명 이동: %2</translation>
    </message>
    <message>
        <source>Change the order of the delegations</source>
        <translation>대표단 순서 변경</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Something that this version of the program does not know</source>
        <translation>이 버전의 프로그램이 모르는 항목</translation>
    </message>
    <message>
        <source>%1: %2 taken away</source>
        <extracomment>%1 is a kind of record, %2 a number: Person: 140 taken away</extracomment>
        <translation>%1: %2건 제거됨</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <extracomment>%1 is a kind of record, %2 a number: Person: 140 added</extracomment>
        <translation>%1: %2건 추가됨</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>This change belongs to a newer version of the program.</source>
        <translation>더 새로운 버전의 프로그램에서 만든 변경입니다.</translation>
    </message>
    <message>
        <source>Only a change can be undone; use redo to bring back what was undone.</source>
        <translation>변경만 실행 취소할 수 있습니다. 실행 취소한 것을 되살리려면 다시 실행을 사용하십시오.</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>이미 실행 취소한 변경입니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>This cannot be turned back: the same values have been changed since.</source>
        <translation>되돌릴 수 없습니다. 그 뒤에 같은 값이 다시 변경되었습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>A photo that is not shown here</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a field, %2 a language: Title (Chinese)</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>A cell in row %1 is longer than 1 MiB. Perhaps a quotation mark is missing there.</source>
        <translation>%1행의 셀 하나가 1 MiB를 넘습니다. 그 부분에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 is longer than 8 MiB. Perhaps a quotation mark is missing there.</source>
        <translation>%1행이 8 MiB를 넘습니다. 그 부분에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 has more than 1,000 columns. A list may have 1,000.</source>
        <translation>%1행의 열이 1,000개를 넘습니다. 목록의 열은 1,000개까지입니다.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row %1 never closes. Close it and try again.</source>
        <translation>%1행에서 연 따옴표가 닫히지 않았습니다. 따옴표를 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file could not be read beyond row %1. Look whether it is still there.</source>
        <translation>%1행 다음부터 파일을 읽을 수 없습니다. 파일이 아직 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Nothing was imported.</source>
        <translation>읽는 동안 파일이 변경되었습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was imported.</source>
        <translation>%1행: %2 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The conference is not there any more.</source>
        <translation>회의가 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>가져오기가 취소되었습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Row %1 has this number already.</source>
        <translation>%1행에 이미 이 번호가 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 is the same person already.</source>
        <translation>%1행에 이미 같은 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Several participants may be meant. Give the number of the right one.</source>
        <translation>해당할 수 있는 참가자가 여러 명입니다. 맞는 참가자의 번호를 적으십시오.</translation>
    </message>
    <message>
        <source>This row and later ones have more problems than are listed here.</source>
        <translation>이 행과 그 뒤의 행에는 여기에 나열되지 않은 문제가 더 있습니다.</translation>
    </message>
    <message>
        <source>This should be written in Chinese characters.</source>
        <translation>한자로 써야 합니다.</translation>
    </message>
    <message>
        <source>This should be written in Korean letters.</source>
        <translation>한글로 써야 합니다.</translation>
    </message>
    <message>
        <source>This differs from the name in its own script.</source>
        <translation>원어 성명과 다릅니다.</translation>
    </message>
    <message>
        <source>The list cannot be opened: %1</source>
        <translation>목록을 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A list is read twice, so it must be a file.</source>
        <translation>목록은 두 번 읽으므로 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>이 목록은 비어 있습니다.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” 필드는 없습니다.</translation>
    </message>
    <message>
        <source>This list has no heading “%1”.</source>
        <translation>이 목록에는 “%1” 열 제목이 없습니다.</translation>
    </message>
    <message>
        <source>This heading is not known; the column was left out.</source>
        <translation>알 수 없는 열 제목이므로 이 열을 제외했습니다.</translation>
    </message>
    <message>
        <source>Another column holds the same already; this one was left out.</source>
        <translation>같은 내용의 열이 이미 있으므로 이 열을 제외했습니다.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings.</source>
        <translation>이 행에는 열 제목보다 많은 셀이 있습니다.</translation>
    </message>
    <message>
        <source>A number is a whole number from 1 to 999,999,999.</source>
        <translation>번호는 1에서 999,999,999까지의 정수입니다.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>이름에는 글자나 숫자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A delegation has a name of at most 200 characters.</source>
        <translation>대표단 명칭은 200자까지입니다.</translation>
    </message>
    <message>
        <source>This is no time like 2020-09-03T06:30:00Z or 2020-09-03 14:30.</source>
        <translation>2020-09-03T06:30:00Z 또는 2020-09-03 14:30과 같은 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not known here. Known are: %1.</source>
        <translation>알 수 없는 값입니다. 사용할 수 있는 값: %1.</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds bytes that are no %3. Name the encoding in which the list was saved.</source>
        <extracomment>%1 and %2 are numbers, %3 an encoding such as GB18030</extracomment>
        <translation>%1행 %2열에 %3이(가) 아닌 바이트가 있습니다. 명단을 저장한 인코딩을 지정하십시오.</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number or a control character, which may not be kept.</source>
        <translation>보관할 수 없는 한국 주민등록번호 또는 제어 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 is not UTF-8. Save the list as “CSV UTF-8”, or name its encoding.</source>
        <translation>%1행이 UTF-8이 아닙니다. 목록을 “CSV UTF-8”로 저장하거나 인코딩을 지정하십시오.</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, so this is no list in UTF-8. Save it as “CSV UTF-8”, or name its encoding.</source>
        <translation>%1행에 NUL 문자가 있어 UTF-8 목록이 아닙니다. “CSV UTF-8”로 저장하거나 인코딩을 지정하십시오.</translation>
    </message>
    <message>
        <source>This is a workbook. Save it as “CSV UTF-8” and import that file.</source>
        <translation>이것은 스프레드시트 통합 문서입니다. “CSV UTF-8”로 저장한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2 already. Leave it out to add somebody.</source>
        <translation>번호 %1은(는) 이미 %2 님의 번호입니다. 새로 추가하려면 번호를 비워 두십시오.</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2 here, but this row names %3. Correct the number or leave it out; if only the name of %2 changes, change it in the program.</source>
        <translation>번호 %1은(는) %2 님의 번호인데 이 행에는 %3 님이 적혀 있습니다. 번호를 고치거나 비워 두십시오. %2 님의 이름만 바뀐 것이라면 프로그램에서 고치십시오.</translation>
    </message>
    <message>
        <source>None of this list&apos;s headings is known. Give the columns headings such as “%1”.</source>
        <translation>이 목록에는 알려진 열 제목이 하나도 없습니다. 열 제목을 “%1”처럼 붙이십시오.</translation>
    </message>
    <message>
        <source>This list has no column with names. Give that column the heading “%1”.</source>
        <translation>이 목록에는 이름 열이 없습니다. 그 열의 제목을 “%1”로 하십시오.</translation>
    </message>
</context>
<context>
    <name>ItemFieldText</name>
    <message>
        <source>Write minutes, or the hour when it ends, such as 14:30.</source>
        <translation>분 단위 또는 끝나는 시각(예: 14:30)을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Booked twice</source>
        <translation>중복 사용</translation>
    </message>
    <message>
        <source>%1: in two places</source>
        <translation>%1: 동시에 두 곳</translation>
    </message>
    <message>
        <source>No title in %1</source>
        <translation>%1 제목 없음</translation>
    </message>
    <message>
        <source>%1 is also taken by: %2</source>
        <translation>%1 같은 시간 사용: %2</translation>
    </message>
    <message>
        <source>%1 is also expected at: %2</source>
        <translation>%1 님의 같은 시간 일정: %2</translation>
    </message>
    <message>
        <source>People on stage</source>
        <translation>출연자</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>처리할 문제</translation>
    </message>
    <message>
        <source>Show the other item</source>
        <translation>다른 항목 보기</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in a list, in the letters of QLocale: M month, d day</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day on a tab, in the letters of QLocale: ddd weekday, M month, d day</extracomment>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>This desktop has no keyring, so the password is not kept. It will be asked each time.</source>
        <translation>이 데스크톱에는 키링이 없어 암호를 보관하지 않습니다. 매번 묻습니다.</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
</context>
<context>
    <name>LocationText</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1: 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>%1: 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1: 대상이 없는 링크입니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1: 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1: 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a Huitong file; choose another one or a backup.</source>
        <translation>%1: 비어 있습니다. Huitong 파일이 아니므로 다른 파일이나 백업을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a Huitong file. Nothing in it was changed.</source>
        <translation>%1: Huitong 파일이 아닙니다. 파일의 내용은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 lies on a network disk, where two desks would damage it. It is open for reading only. Copy it to this computer&apos;s own disk, or use a PostgreSQL database for several desks.</source>
        <translation>%1 파일은 네트워크 디스크에 있으므로 두 데스크가 함께 쓰면 손상됩니다. 읽기 전용으로 열었습니다. 이 컴퓨터의 디스크에 복사하거나, 여러 데스크에서 쓰려면 PostgreSQL 데이터베이스를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 may not be written by you. It is open for reading only.</source>
        <translation>%1: 쓸 권한이 없습니다. 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written by you. It is open for reading only.</source>
        <translation>%1 파일의 폴더에 쓸 권한이 없습니다. 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>No database was named. Give a .huitong file or postgresql://…</source>
        <translation>데이터베이스가 지정되지 않았습니다. .huitong 파일 또는 postgresql://…</translation>
    </message>
    <message>
        <source>A password may not stand in the address. Use PGPASSWORD or .pgpass.</source>
        <translation>주소에 암호를 넣을 수 없습니다. PGPASSWORD 또는 .pgpass를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Nothing in it was changed.</source>
        <translation>%1: 다른 프로그램의 것입니다. 내용은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Huitong. Install that version to open it; nothing in it was changed.</source>
        <translation>%1: 더 새로운 버전의 Huitong에서 저장한 것입니다. 열려면 그 버전을 설치하십시오. 내용은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is cut off. Use a backup, and keep this file for repair.</source>
        <translation>%1: 파일이 중간에 잘렸습니다. 백업을 사용하고, 이 파일은 복구를 위해 보관하십시오.</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The disk is full. Make room or choose another folder.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>그곳에 쓸 권한이 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The disk can only be read. Choose another folder.</source>
        <translation>읽기 전용 디스크입니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it or choose another one.</source>
        <translation>폴더가 존재하지 않습니다. 폴더를 만들거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>같은 이름의 폴더가 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>이름이 너무 깁니다. 더 짧은 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file would be larger than this disk or account allows.</source>
        <translation>파일이 이 디스크나 계정에 허용된 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>The program that reads it has stopped.</source>
        <translation>출력을 읽는 프로그램이 종료되었습니다.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Choose another disk.</source>
        <translation>디스크에 오류가 있습니다. 다른 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why and what to do</extracomment>
        <translation>%1에 쓸 수 없습니다. %2</translation>
    </message>
    <message>
        <source>It is a database or a backup, which would be lost. Choose another name.</source>
        <translation>데이터베이스 또는 백업이므로 덮어쓰면 사라집니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>It is the list that is read. Choose another name.</source>
        <translation>지금 읽는 목록 파일입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>It belongs to a database, which would be damaged. Choose another name.</source>
        <translation>데이터베이스에 딸린 파일이라 덮어쓰면 데이터베이스가 손상됩니다. 다른 이름을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The paper was not finished.</source>
        <translation>문서를 완성하지 못했습니다.</translation>
    </message>
    <message>
        <source>The paper cannot be drawn: the printer or file does not answer.</source>
        <translation>문서를 그릴 수 없습니다. 프린터나 파일이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>No font for Chinese and Korean is installed. Install the package fonts-noto-cjk, then try again.</source>
        <translation>중국어와 한국어 글꼴이 설치되어 있지 않습니다. fonts-noto-cjk 패키지를 설치한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The list changed while it was printed. Print it again.</source>
        <translation>인쇄하는 동안 목록이 변경되었습니다. 다시 인쇄하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) do not fit on the page. Choose fewer columns, or a format such as CSV.</source>
        <translation>
            <numerusform>열 %n개가 페이지에 들어가지 않습니다. 열을 줄이거나 CSV와 같은 형식을 선택하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>이 사진을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>사진이 20 MB를 넘습니다. 더 작은 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large.</source>
        <translation>사진이 손상되었거나 너무 큽니다.</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG or BMP picture.</source>
        <translation>PNG, JPEG 또는 BMP 사진이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>취소했습니다. 아무것도 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one, or export a PDF file.</source>
        <translation>프린터가 응답하지 않습니다. 다른 프린터를 고르거나 PDF 파일로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>registered twice</source>
        <translation>중복 등록</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>성명과 소속 기관이 같음</translation>
    </message>
    <message>
        <source>same family name and e-mail</source>
        <translation>성과 이메일이 같음</translation>
    </message>
    <message>
        <source>same family name and phone</source>
        <translation>성과 전화가 같음</translation>
    </message>
    <message>
        <source>same name in another script, same organisation</source>
        <translation>다른 문자로 쓴 성명이 같고 소속 기관이 같음</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A person, their number and their status</extracomment>
        <translation>%1(%2번): %3</translation>
    </message>
</context>
<context>
    <name>ProgrammeText</name>
    <message>
        <source>“%1” would no longer be on its day.</source>
        <translation>‘%1’ 항목이 해당 날짜를 벗어납니다.</translation>
    </message>
    <message>
        <source>Nothing comes before it in this hall on this day.</source>
        <translation>이 홀에는 그날 앞선 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing comes after it in this hall on this day.</source>
        <translation>이 홀에는 그날 뒤이은 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Guest</source>
        <translation>내빈</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>대표</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>언론</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>진행 요원</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>주최 측</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>통역</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>경호</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>자원봉사자</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>수행원</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>초청</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>참석 확정</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>불참</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>출입증 코드</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>의전 서열</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>회신 시각</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>도착 시각</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>체크인 시각</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>유의 사항</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>카운터</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>데스크 담당자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>실행 취소한 변경</translation>
    </message>
    <message>
        <source>First loaded</source>
        <translation>첫 적재 항목</translation>
    </message>
    <message>
        <source>Last loaded</source>
        <translation>마지막 적재 항목</translation>
    </message>
    <message>
        <source>Loaded tables</source>
        <translation>적재된 표</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>삭제된 행</translation>
    </message>
    <message>
        <source>Left is high</source>
        <translation>왼쪽이 상석</translation>
    </message>
    <message>
        <source>Right is high</source>
        <translation>오른쪽이 상석</translation>
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation>성씨 획수순</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>병음순</translation>
    </message>
    <message>
        <source>Korean alphabet</source>
        <translation>가나다순</translation>
    </message>
    <message>
        <source>Latin alphabet</source>
        <translation>알파벳순</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>국가·지역</translation>
    </message>
    <message>
        <source>Date of reply</source>
        <translation>회신일순</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>도착순</translation>
    </message>
    <message>
        <source>No particular order</source>
        <translation>순서 없음</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>상위</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>주최국</translation>
    </message>
    <message>
        <source>Side of honour</source>
        <translation>상석 방향</translation>
    </message>
    <message>
        <source>Order of lists</source>
        <translation>목록 정렬</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>예상 인원</translation>
    </message>
    <message>
        <source>Expected foreign organisations</source>
        <translation>예상 국외 기관 수</translation>
    </message>
    <message>
        <source>Expected domestic organisations</source>
        <translation>예상 국내 기관 수</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>행사장</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>순번</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>미상</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>당 위원회</translation>
    </message>
    <message>
        <source>People&apos;s congress</source>
        <translation>인민대표대회</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>정부</translation>
    </message>
    <message>
        <source>Political consultative conference</source>
        <translation>인민정치협상회의</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>중앙 부처</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>대사관</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>영사관</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>국제기구</translation>
    </message>
    <message>
        <source>Foreign local government</source>
        <translation>외국 지방 정부</translation>
    </message>
    <message>
        <source>Chamber of commerce</source>
        <translation>상공회의소</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>협회</translation>
    </message>
    <message>
        <source>Central state-owned enterprise</source>
        <translation>중앙 국유 기업</translation>
    </message>
    <message>
        <source>Local state-owned enterprise</source>
        <translation>지방 국유 기업</translation>
    </message>
    <message>
        <source>Private enterprise</source>
        <translation>민영 기업</translation>
    </message>
    <message>
        <source>Foreign-invested enterprise</source>
        <translation>외국인 투자 기업</translation>
    </message>
    <message>
        <source>Hong Kong, Macao or Taiwan-invested enterprise</source>
        <translation>홍콩·마카오·대만 투자 기업</translation>
    </message>
    <message>
        <source>University</source>
        <translation>대학교</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>연구 기관</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>비정부 기구</translation>
    </message>
    <message>
        <source>Service supplier</source>
        <translation>서비스 공급 업체</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>H.E.</source>
        <translation>각하</translation>
    </message>
    <message>
        <source>Hon.</source>
        <translation>존경하는</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>박사</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>교수</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>성 먼저</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>이름 먼저</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>영문 성</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Chinese family name</source>
        <translation>중국어 성</translation>
    </message>
    <message>
        <source>Chinese given name</source>
        <translation>중국어 이름</translation>
    </message>
    <message>
        <source>Korean family name</source>
        <translation>한국어 성</translation>
    </message>
    <message>
        <source>Korean given name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>성명 순서</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>경칭</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개회</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>연설</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>홍보 설명</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>서명식</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>회담</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴식</translation>
    </message>
    <message>
        <source>Banquet</source>
        <translation>연회</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation>기념 촬영</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>사회</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>참관</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>일정 항목</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>소요 시간(분)</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>공개 범위</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>일정 참여</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>수용 인원</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>동일인일 수 있음</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>직함 없음</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>참석 미확정</translation>
    </message>
    <message>
        <source>Hall booked twice</source>
        <translation>홀 중복 예약</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>동시에 두 장소에 배정됨</translation>
    </message>
    <message>
        <source>Item&apos;s title missing</source>
        <translation>일정 제목 없음</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title of the conference</source>
        <translation>회의 명칭</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>A name is needed.</source>
        <translation>이름이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>This name is longer than %n characters.</source>
        <translation>
            <numerusform>이 이름은 %n자를 넘습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands on one line.</source>
        <translation>이름은 한 줄로 써야 합니다.</translation>
    </message>
    <message>
        <source>This should be written in Latin letters.</source>
        <translation>로마자로 써야 합니다.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>이메일 주소 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>전화번호 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>알 수 없는 국가·지역입니다.</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>보관할 수 없는 한국 주민등록번호가 들어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>이 글은 %n자를 넘습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is 1 or more.</source>
        <translation>번호는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Number %1 is taken already.</source>
        <translation>번호 %1: 이미 사용 중입니다.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>성명이 같음</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>전화가 같음</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>이메일이 같음</translation>
    </message>
    <message>
        <source>same name in Latin letters</source>
        <translation>영문 성명이 같음</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. It is “%2” now; yours was “%3”. Nothing was overwritten.</source>
        <translation>그사이 다른 사람이 “%1”을(를) 변경했습니다. 현재 값은 “%2”, 입력한 값은 “%3”입니다. 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped: nobody was changed.</source>
        <translation>중지했습니다. 아무도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>A post needs a title or an organisation.</source>
        <translation>직함이나 소속 기관이 필요합니다.</translation>
    </message>
    <message>
        <source>Write days as 2026-03-31.</source>
        <translation>날짜는 2026-03-31과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>A photo is kept as a JPEG of 256 KB at most.</source>
        <translation>사진은 256 KB 이하의 JPEG로 보관합니다.</translation>
    </message>
    <message>
        <source>A place is 1 or more.</source>
        <translation>순위는 1 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Write day and hour as 2026-03-31 14:05.</source>
        <translation>날짜와 시각은 2026-03-31 14:05와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>Somebody else has added a photo meanwhile.</source>
        <translation>그사이 다른 사람이 사진을 추가했습니다.</translation>
    </message>
    <message>
        <source>This post is shown in another conference, so it stays.</source>
        <translation>이 직함은 다른 회의에서 쓰고 있어 그대로 둡니다.</translation>
    </message>
    <message>
        <source>This holds an invisible control character. Delete it and type it again.</source>
        <translation>보이지 않는 제어 문자가 들어 있습니다. 지우고 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>%1 cannot be removed. %2</source>
        <translation>%1을(를) 삭제할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What guests may read</source>
        <translation>내빈 공개 항목만</translation>
    </message>
    <message>
        <source>Internal items too</source>
        <translation>내부 항목 포함</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>의사일정</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>수록 항목</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Field ids</source>
        <translation>필드 ID</translation>
    </message>
    <message>
        <source>As the headings ask</source>
        <translation>열 제목 설정에 따름</translation>
    </message>
    <message>
        <source>Safe in spreadsheets</source>
        <translation>스프레드시트에서 안전하게</translation>
    </message>
    <message>
        <source>Every byte as it is</source>
        <translation>모든 바이트 그대로</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>열 제목</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>바이트 순서 표시(BOM)</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>수식 방지</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>A paper is in one or two of the languages zh, ko and en.</source>
        <translation>문서의 언어는 zh, ko, en 가운데 하나 또는 둘입니다.</translation>
    </message>
    <message>
        <source>The list has no such column. Columns are: %1</source>
        <translation>목록에 그런 열이 없습니다. 사용할 수 있는 열: %1</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>취소되었습니다. 파일을 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is not a value of %2. Values are: %3</source>
        <translation>%2에 쓸 수 없는 값입니다: %1. 사용할 수 있는 값: %3</translation>
    </message>
    <message>
        <source>%1 cannot be written as %2.</source>
        <translation>%1 문서는 %2 형식으로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no option %2 here. Options are: %3</source>
        <translation>여기서 %1 문서에는 %2 옵션이 없습니다. 쓸 수 있는 옵션: %3</translation>
    </message>
    <message>
        <source>%1 stands in the order of time and takes no other.</source>
        <translation>%1 문서는 시간순이며 다른 정렬 순서를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no order %2. Orders are: %3</source>
        <translation>%1 문서에는 %2 정렬 순서가 없습니다. 쓸 수 있는 순서: %3</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>There is no sample %1. Samples are: %2</source>
        <translation>%1 예제는 없습니다. 사용할 수 있는 예제: %2</translation>
    </message>
    <message>
        <source>The program was installed without its sample. Install it anew.</source>
        <translation>예제 없이 설치된 프로그램입니다. 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The program&apos;s sample is damaged. Install it anew.</source>
        <translation>프로그램의 예제가 손상되었습니다. 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>PostgreSQL %1 answers. The database is empty; the tables can be made there.</source>
        <translation>PostgreSQL %1에 연결되었습니다. 데이터베이스가 비어 있으며 표를 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database is empty, but this user may not make tables there. Ask its administrator.</source>
        <translation>PostgreSQL %1에 연결되었습니다. 데이터베이스가 비어 있지만 이 사용자는 표를 만들 수 없습니다. 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database holds conferences.</source>
        <translation>PostgreSQL %1에 연결되었습니다. 데이터베이스에 회의가 들어 있습니다.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database was written by a newer version of Huitong; install that version to open it.</source>
        <translation>PostgreSQL %1에 연결되었습니다. 더 새로운 버전의 Huitong이 기록한 데이터베이스입니다. 그 버전을 설치해 여십시오.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database belongs to another program; nothing in it was changed.</source>
        <translation>PostgreSQL %1에 연결되었습니다. 다른 프로그램의 데이터베이스이며 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>%1: it is not there any more. Somebody may have taken it away.</source>
        <translation>%1: 더 이상 존재하지 않습니다. 다른 사람이 삭제했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it. Look at both versions and choose.</source>
        <translation>항목을 연 뒤에 다른 사람이 변경했습니다. 두 버전을 비교하여 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The language of the window this time: zh, ko or en.</source>
        <translation>이번에 사용할 창 언어: zh, ko 또는 en.</translation>
    </message>
    <message>
        <source>The name of this desk; else the remembered one.</source>
        <translation>이 데스크의 이름. 지정하지 않으면 기억된 이름을 씁니다.</translation>
    </message>
    <message>
        <source>The name of the person at the desk.</source>
        <translation>데스크 담당자의 이름.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>A .huitong file or postgresql://…; else what was open last.</source>
        <translation>.huitong 파일 또는 postgresql://…. 지정하지 않으면 마지막에 연 것을 엽니다.</translation>
    </message>
    <message>
        <source>There is no language %1. Languages are zh, ko and en.</source>
        <translation>%1 언어는 없습니다. 사용할 수 있는 언어는 zh, ko, en입니다.</translation>
    </message>
    <message>
        <source>Huitong cannot show its window, because there is no display here. Start it on a desktop, or use huitong-cli, which needs none.</source>
        <translation>그래픽 화면이 없어 회동 창을 열 수 없습니다. 데스크톱에서 시작하거나 화면이 필요 없는 huitong-cli를 사용하십시오.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>This database was made by an unknown variant of the program and cannot be used.</source>
        <translation>알 수 없는 변형 프로그램에서 만든 데이터베이스이므로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Huitong. Install that version to open it; nothing was changed.</source>
        <translation>더 새로운 버전의 Huitong에서 저장한 데이터베이스입니다. 열려면 그 버전을 설치하십시오. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; it was not touched.</source>
        <translation>이미 있습니다: %1. 다른 이름을 선택하십시오. 기존 항목은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 would lie on a network disk, where two desks would damage it. Choose this computer&apos;s own disk, or use a PostgreSQL database.</source>
        <translation>%1 위치는 네트워크 디스크이므로 두 데스크가 함께 쓰면 손상됩니다. 이 컴퓨터의 디스크를 선택하거나 PostgreSQL 데이터베이스를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be made there: %2</source>
        <translation>%1: 그 위치에 만들 수 없습니다. %2</translation>
    </message>
    <message>
        <source>That database holds conferences already. Open it instead.</source>
        <translation>그 데이터베이스에는 이미 회의가 있습니다. 새로 만들지 말고 여십시오.</translation>
    </message>
    <message>
        <source>The copy that goes before an update could not be named %1.</source>
        <translation>업데이트 전 사본의 이름을 %1(으)로 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server is set up to forget saved work in a power cut (%1 is off). Ask its administrator to switch it on.</source>
        <translation>정전 시 저장한 작업을 잃을 수 있게 서버가 설정되어 있습니다(%1 꺼짐). 서버 관리자에게 켜 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>%1 holds no conferences yet. Make it with &quot;new&quot;.</source>
        <translation>%1에 아직 회의가 없습니다. &quot;new&quot; 명령으로 만드십시오.</translation>
    </message>
    <message>
        <source>It was made by an older version and must be updated first.</source>
        <translation>이전 버전에서 만든 것이므로 먼저 업데이트해야 합니다.</translation>
    </message>
    <message>
        <source>The server was away for a moment and the change was not saved. Try again.</source>
        <translation>서버 연결이 잠시 끊겨 변경이 저장되지 않았습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Whether the last change was saved will be known when it is back.</source>
        <translation>서버에 연결할 수 없습니다. 마지막 변경의 저장 여부는 서버가 다시 연결되면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not empty: it holds the tables of another program. Choose an empty database; it was not touched.</source>
        <translation>%1은(는) 비어 있지 않습니다. 다른 프로그램의 테이블이 들어 있습니다. 빈 데이터베이스를 선택하십시오. 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>It may not be written.</source>
        <translation>쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 was renamed, moved or deleted while it was open. This change was not saved; what you see is the old file. Close it and open it where it is now.</source>
        <translation>%1이(가) 열려 있는 동안 이름이 바뀌었거나 이동 또는 삭제되었습니다. 이 변경 사항은 저장되지 않았으며, 지금 보이는 것은 이전 파일입니다. 닫은 다음 현재 위치에서 다시 여십시오.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. This change was not saved; what you see is the old file. Close it and open it again.</source>
        <translation>%1이(가) 열려 있는 동안 다른 파일로 교체되었습니다. 이 변경 사항은 저장되지 않았으며, 지금 보이는 것은 이전 파일입니다. 닫았다가 다시 여십시오.</translation>
    </message>
    <message>
        <source>Something is being read or written already.</source>
        <translation>이미 읽기 또는 쓰기가 진행 중입니다.</translation>
    </message>
    <message>
        <source>The database has become one of an older version. Close it and open it again to update it.</source>
        <translation>데이터베이스가 이전 버전으로 바뀌었습니다. 닫았다가 다시 열어 업데이트하십시오.</translation>
    </message>
    <message>
        <source>This change has been saved already.</source>
        <translation>이 변경 사항은 이미 저장되었습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>번호가 %1인 변경이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>VersionsText</name>
    <message>
        <source>none</source>
        <extracomment>No photo, or how large the one is</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>a photo of %1 bytes</source>
        <translation>사진(%1바이트)</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>다른 직함</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <extracomment>A day, standing alone below a time</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>A day, standing alone below a time</extracomment>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time: today 14:02</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ConferenceDialog</name>
    <message>
        <source>New conference</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Make the conference</source>
        <translation>회의 만들기</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>회의 명칭(%1)</translation>
    </message>
    <message>
        <source>Short and without blanks, for example spring-2026.</source>
        <translation>공백 없이 짧게 씁니다. 예: spring-2026.</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Huitong file (*.huitong)</source>
        <translation>Huitong 파일 (*.huitong)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>사본 저장 중</translation>
    </message>
    <message>
        <source>The copy %1 is written and was read back.</source>
        <translation>사본 %1을(를) 쓰고 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Backups (*.huitong *.zst)</source>
        <translation>백업 (*.huitong *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1-restored</source>
        <translation>%1-복원</translation>
    </message>
    <message>
        <source>Where to put what is restored</source>
        <translation>복원할 위치</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>백업 복원 중</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>중단했습니다. 남은 파일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::CrashNotice</name>
    <message>
        <source>The last session ended unexpectedly. Everything that was saved is there.</source>
        <translation>지난번에 프로그램이 예기치 않게 끝났습니다. 저장한 내용은 모두 남아 있습니다.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. Everything that was saved is there, up to: %1</source>
        <translation>지난번에 프로그램이 예기치 않게 끝났습니다. 저장한 내용은 모두 남아 있으며 마지막 항목은 다음과 같습니다: %1</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>when it was saved, and its sentence, as in: 3 Sep 2026 14:02, Register KIM Min-su</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, as in: Register KIM Min-su</extracomment>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what was undone, as in: Register KIM Min-su</extracomment>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Being undone: %1</source>
        <translation>실행 취소 중: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소됨: %1</translation>
    </message>
    <message>
        <source>Being brought back: %1</source>
        <translation>다시 실행 중: %1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>다시 실행됨: %1</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>New file…</source>
        <translation>새 파일…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a server database…</source>
        <translation>서버 데이터베이스 열기…</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>새 회의…</translation>
    </message>
    <message>
        <source>Export participants…</source>
        <translation>참가자 내보내기…</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>의사일정 인쇄…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Huitong file (*.huitong)</source>
        <translation>Huitong 파일 (*.huitong)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>예제 만드는 중</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>예제 사용해 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>%1 is open in another window, which was called to the front.</source>
        <translation>%1은(는) 다른 창에 열려 있어 그 창을 앞으로 가져왔습니다.</translation>
    </message>
    <message>
        <source>The sample is a file of yours: %1. Change in it whatever you like.</source>
        <translation>예제 파일을 만들었습니다: %1. 마음대로 고쳐 보십시오.</translation>
    </message>
</context>
<context>
    <name>ui::HelpActions</name>
    <message>
        <source>Manual</source>
        <translation>사용 안내서</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>About Huitong</source>
        <translation>Huitong 정보</translation>
    </message>
    <message>
        <source>The log lies in %1. It holds nothing about people.</source>
        <translation>로그는 %1에 있습니다. 개인 정보는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Huitong %1
For the people who run conferences.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Huitong(회동) %1
회의를 운영하는 사람들을 위한 프로그램입니다.

GNU 일반 공중 사용 허가서(GPL) 버전 3 이상에 따라 배포되는 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>ui::IdentityDialog</name>
    <message>
        <source>Welcome to Huitong</source>
        <translation>Huitong(회동)에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it and the desk where it was made.</source>
        <translation>모든 변경은 변경한 사람과 데스크의 이름과 함께 기록됩니다.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>이 데스크의 이름</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>두 이름이 모두 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Open a conference, or make a new one.</source>
        <translation>회의를 열거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>There is no conference in this file yet.</source>
        <translation>이 파일에는 아직 회의가 없습니다.</translation>
    </message>
    <message>
        <source>%1 – Huitong</source>
        <translation>%1 – Huitong</translation>
    </message>
    <message>
        <source>Huitong</source>
        <translation>Huitong</translation>
    </message>
    <message>
        <source>The new name counts as soon as the data is opened again.</source>
        <translation>새 이름은 데이터를 다시 열면 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Manual – Huitong</source>
        <translation>사용 안내서 – Huitong</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>안내서에서 찾기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>사용 안내서</translation>
    </message>
    <message>
        <source>▲ Not in the manual.</source>
        <translation>▲ 안내서에 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Conference</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
    <message>
        <source>Take out what is no longer there</source>
        <translation>없어진 항목 빼기</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>이 목록 비우기</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1(없어짐)</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Open a server database</source>
        <translation>서버 데이터베이스 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>A name or address such as db.example.org, or the folder of a socket; empty for this computer.</source>
        <translation>db.example.org 같은 이름이나 주소, 또는 소켓 폴더. 비워 두면 이 컴퓨터입니다.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Leave it empty when PGPASSWORD or the file .pgpass holds it, or when none is needed.</source>
        <translation>PGPASSWORD나 .pgpass 파일에 있거나 필요 없으면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Keep the password in this desktop&apos;s keyring</source>
        <translation>암호를 데스크톱 키링에 보관</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 보기</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>데이터베이스 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
</context>
<context>
    <name>ui::ServerOpener</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1에 연결하는 중…</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1이(가) 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Open a server database</source>
        <translation>서버 데이터베이스 열기</translation>
    </message>
    <message>
        <source>The database %1 is empty.</source>
        <translation>데이터베이스 %1이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>Huitong can make its tables there. Then it is ready for the first conference.</source>
        <translation>Huitong이 그곳에 표를 만들 수 있습니다. 그러면 첫 회의를 만들 준비가 됩니다.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>표 만들기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Wait until the work at the bottom of the window is done, then try again.</source>
        <translation>창 아래쪽의 작업이 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Making the tables</source>
        <translation>표를 만드는 중</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Your name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>이 데스크의 이름</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Folder of the automatic backups</source>
        <translation>자동 백업 폴더</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Desk: %1</source>
        <translation>데스크: %1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>열린 것이 없음</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>▲ The server cannot be reached</source>
        <translation>▲ 서버에 연결할 수 없음</translation>
    </message>
    <message>
        <source>Last backup %1, %2</source>
        <extracomment>%1 is a time such as 14:02, %2 an age such as &quot;12 min ago&quot;</extracomment>
        <translation>마지막 백업 %1, %2</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업 없음</translation>
    </message>
    <message>
        <source>Server connected</source>
        <translation>서버 연결됨</translation>
    </message>
</context>
<context>
    <name>ui::ViewActions</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>탐색 막대 접기</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>창의 이전 부분</translation>
    </message>
</context>
<context>
    <name>ui::WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupClock</name>
    <message>
        <source>The backup by the clock failed. %1</source>
        <translation>정시 백업에 실패했습니다. %1</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1의 백업</translation>
    </message>
    <message numerus="yes">
        <source>Made every %n minutes in which something changed, and before large changes. Everything is kept for two days, then one a day for two weeks, one a week for two months, one a month for a year.</source>
        <translation>
            <numerusform>변경이 있으면 %n분마다, 그리고 대량 변경 전에 백업합니다. 이틀간은 모두 보관하고, 그 뒤 2주간은 하루에 하나, 두 달간은 일주일에 하나, 1년간은 한 달에 하나씩 보관합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>%1의 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Open a conference first.</source>
        <translation>먼저 회의를 여십시오.</translation>
    </message>
    <message>
        <source>The backup is made and was read back.</source>
        <translation>백업을 만들고 다시 읽어 확인했습니다.</translation>
    </message>
    <message>
        <source>What was entered since then disappears from this file. How it is now is backed up first, so that you can come back to it.</source>
        <translation>그 이후 입력한 내용은 이 파일에서 사라집니다. 먼저 현재 상태를 백업하므로 언제든 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The backup becomes the new file %1, which is then opened. %2 stays as it is.</source>
        <translation>백업은 새 파일 %1이(가) 되어 열립니다. %2은(는) 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>%1의 백업을 복원하시겠습니까?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The data of %1 are back. How they were before is among the backups.</source>
        <translation>%1의 데이터를 되돌렸습니다. 되돌리기 전의 데이터도 백업에 있습니다.</translation>
    </message>
    <message>
        <source>The backup of %1 is open as the new file %2. %3 was left as it is.</source>
        <translation>%1의 백업을 새 파일 %2(으)로 열었습니다. %3은(는) 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsModel</name>
    <message>
        <source>When</source>
        <extracomment>Headings of the list of backups</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>ui::backups::OpenAction</name>
    <message>
        <source>Backups…</source>
        <translation>백업…</translation>
    </message>
</context>
<context>
    <name>ui::delegations::AddDialog</name>
    <message>
        <source>Add members</source>
        <translation>단원 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Find people without a delegation by name or number</source>
        <translation>대표단 미지정 인원을 성명이나 번호로 찾기</translation>
    </message>
    <message>
        <source>People without a delegation</source>
        <translation>대표단 미지정 인원</translation>
    </message>
    <message>
        <source>Tick the people to add: Down goes into the list, Space ticks.</source>
        <translation>추가할 사람을 선택하십시오. ↓ 키로 목록에 들어가 스페이스 키로 선택합니다.</translation>
    </message>
    <message>
        <source>Everybody is in a delegation already.</source>
        <translation>모든 인원이 이미 대표단에 속해 있습니다.</translation>
    </message>
    <message>
        <source>Nobody without a delegation fits “%1”.</source>
        <translation>대표단 미지정 인원 중 ‘%1’에 해당하는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1명 선택</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>처음 %1명만 표시</translation>
    </message>
</context>
<context>
    <name>ui::delegations::DelegationTree</name>
    <message>
        <source>Without a delegation</source>
        <translation>대표단 미지정</translation>
    </message>
    <message>
        <source>%1 · %2 confirmed · %3 arrived</source>
        <extracomment>People of a delegation: 12 · 9 confirmed · 0 arrived</extracomment>
        <translation>%1명 · 참석 확정 %2 · 체크인 %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>인원 없음</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>The person has checked in</extracomment>
        <translation>체크인</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1명 더 있음</translation>
    </message>
    <message>
        <source>Press Enter to show the next ones.</source>
        <translation>Enter 키를 누르면 더 표시합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Short for &quot;number&quot;, the heading of a narrow column</extracomment>
        <translation>성명</translation>
    </message>
    <message>
        <source>Title and organisation</source>
        <translation>직함 및 소속</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
</context>
<context>
    <name>ui::delegations::DelegationsPage</name>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>1 delegation</source>
        <translation>대표단 1개</translation>
    </message>
    <message>
        <source>%1 delegations</source>
        <translation>대표단 %1개</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>새 대표단</translation>
    </message>
    <message>
        <source>Change the delegation</source>
        <translation>대표단 수정</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>단원 추가…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>참가자에서 보기</translation>
    </message>
    <message>
        <source>Move to delegation…</source>
        <translation>대표단으로 이동…</translation>
    </message>
    <message>
        <source>Take out of the delegation</source>
        <translation>대표단에서 제외</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 필터링</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Left empty, it is made: D1, D2 …</source>
        <translation>비워 두면 D1, D2 …로 자동 지정됩니다.</translation>
    </message>
    <message>
        <source>Left empty, it comes last.</source>
        <translation>비워 두면 맨 뒤에 놓입니다.</translation>
    </message>
    <message>
        <source>%1 people in them</source>
        <translation>단원 %1명</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>미지정 %1명</translation>
    </message>
    <message>
        <source>More people fit than the %1 shown: type more of the name.</source>
        <translation>표시된 %1명보다 해당자가 더 많습니다. 이름을 더 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>‘%1’에 해당하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no delegation yet. People who come together are one.</source>
        <translation>아직 대표단이 없습니다. 함께 오는 사람들을 대표단으로 묶을 수 있습니다.</translation>
    </message>
    <message>
        <source>Something is being done already. Wait for it, or stop it.</source>
        <translation>이미 진행 중인 작업이 있습니다. 기다리거나 중지하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have been moved.</source>
        <translation>
            <numerusform>%n명을 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n people</source>
        <translation>
            <numerusform>%n명을 옮기는 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::delegations::MoveDialog</name>
    <message>
        <source>Move to a delegation</source>
        <translation>대표단으로 이동</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Type part of its name, or press Down to see them.</source>
        <translation>이름 일부를 입력하거나 ↓ 키를 눌러 목록을 보십시오.</translation>
    </message>
    <message>
        <source>Choose a delegation from the list.</source>
        <translation>목록에서 대표단을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::forms::FactCard</name>
    <message>
        <source>Choose something in the list to see its card.</source>
        <translation>목록에서 항목을 선택하면 상세 내용이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::forms::PartsList</name>
    <message>
        <source>Move up: %1</source>
        <translation>위로: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>아래로: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>제거: %1</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordFields</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a field such as Name, %2 a language</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordForm</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Closing the form throws it away.</source>
        <translation>양식을 닫으면 입력한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>This is not saved yet: look at the marked fields.</source>
        <translation>아직 저장되지 않았습니다. 표시된 항목을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The server still cannot be reached, so it is not known whether this was saved. Leave the form open and press Save again later; nothing is written twice.</source>
        <translation>서버에 아직 연결할 수 없어 저장되었는지 알 수 없습니다. 이 창을 열어 둔 채 나중에 다시 저장을 누르십시오. 두 번 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>저장하고 계속 추가</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordPage</name>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>“%1”에 맞는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::forms::ReferenceField</name>
    <message>
        <source>Type to search</source>
        <translation>입력하여 찾기</translation>
    </message>
</context>
<context>
    <name>ui::forms::VersionsDialog</name>
    <message>
        <source>Two versions</source>
        <translation>두 버전</translation>
    </message>
    <message>
        <source>Somebody else saved this while you were typing. Choose what is to be kept.</source>
        <translation>입력하는 동안 다른 사람이 이 내용을 저장했습니다. 유지할 내용을 선택하십시오.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>상대방 값</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>모두 내 값 유지</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>모두 상대방 값 사용</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>선택한 값 저장</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, 내 값: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, 상대방 값: %2</translation>
    </message>
</context>
<context>
    <name>ui::history::FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>모든 작업자</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>모든 데스크</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>날짜 지정…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>내용으로 필터</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>기록 종류</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Only changes of: %1</source>
        <translation>다음 기록의 변경만 표시: %1</translation>
    </message>
    <message>
        <source>Show the changes of all records</source>
        <translation>모든 기록의 변경 표시</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryCard</name>
    <message>
        <source>Choose a change in the list to see what it did.</source>
        <translation>목록에서 변경을 선택하면 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>More records that are not shown here: %1</source>
        <translation>여기에 표시되지 않은 기록: %1건</translation>
    </message>
    <message>
        <source>%1 · added</source>
        <extracomment>%1 is a kind of record, as in: Person · added</extracomment>
        <translation>%1 · 추가됨</translation>
    </message>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · 제거됨</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 변경됨</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>더 이상 없음</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands where a field holds nothing</extracomment>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>another %1</source>
        <translation>다른 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Before and after, of one field</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryModel</name>
    <message>
        <source>Redone by %1, %2</source>
        <translation>%1 님이 다시 실행함, %2</translation>
    </message>
    <message>
        <source>Undone by %1, %2</source>
        <translation>%1 님이 실행 취소함, %2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Headings of the list of changes</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>작업자</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>데스크</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>기록 보기</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>이 변경 실행 취소</translation>
    </message>
    <message>
        <source>Only changes of the same records</source>
        <translation>같은 기록의 변경만 표시</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>모든 변경 표시</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Only a change can be undone. What was undone comes back with Redo.</source>
        <translation>변경만 실행 취소할 수 있습니다. 실행 취소한 내용은 다시 실행으로 되돌립니다.</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>이미 실행 취소된 변경입니다.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>변경 1건</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>변경 %1건</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>아직 변경된 것이 없습니다.</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>필터에 맞는 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Being undone: %1</source>
        <translation>실행 취소 중: %1</translation>
    </message>
    <message>
        <source>In the way: “%1” by %2, %3.</source>
        <translation>이후의 변경이 걸려 있습니다: “%1”, %2, %3.</translation>
    </message>
    <message>
        <source>Other later changes: %1.</source>
        <translation>그 밖의 이후 변경: %1건.</translation>
    </message>
    <message>
        <source>Show the later changes</source>
        <translation>이후 변경 보기</translation>
    </message>
</context>
<context>
    <name>ui::organisations::OrganisationsPage</name>
    <message>
        <source>New organisation</source>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>기관 수정</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>명칭</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 거르기</translation>
    </message>
    <message>
        <source>There is no organisation yet. Registering people adds theirs by itself.</source>
        <translation>아직 기관이 없습니다. 참가자를 등록하면 소속 기관이 자동으로 추가됩니다.</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>기관 1곳</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <translation>기관 %1곳</translation>
    </message>
</context>
<context>
    <name>ui::overview::ConferenceForm</name>
    <message>
        <source>New conference</source>
        <translation>새 회의</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>회의 편집</translation>
    </message>
    <message>
        <source>In order, for example zh ko en. Every name gets a field for each.</source>
        <translation>순서대로 입력합니다(예: zh ko en). 모든 명칭에 언어별 입력란이 생깁니다.</translation>
    </message>
    <message>
        <source>Short and without blanks; it stands in file names and on the command line.</source>
        <translation>짧고 공백 없이 씁니다. 파일 이름과 명령줄에 쓰입니다.</translation>
    </message>
    <message>
        <source>A larger event in which this one lies, such as a fair.</source>
        <translation>이 회의가 속한 더 큰 행사(예: 박람회).</translation>
    </message>
</context>
<context>
    <name>ui::overview::Dashboard</name>
    <message>
        <source>Registered</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>참석 확정</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Foreign enterprises</source>
        <translation>외국 기업</translation>
    </message>
    <message>
        <source>Domestic enterprises</source>
        <translation>국내 기업</translation>
    </message>
    <message>
        <source>Enterprises from Hong Kong, Macao and Taiwan</source>
        <translation>홍콩·마카오·대만 기업</translation>
    </message>
    <message>
        <source>Numbers against expectation</source>
        <translation>예상 대비 현황</translation>
    </message>
    <message>
        <source>Who comes, by category</source>
        <translation>참가자(구분별)</translation>
    </message>
    <message>
        <source>Everybody, by status</source>
        <translation>전체 인원(상태별)</translation>
    </message>
</context>
<context>
    <name>ui::overview::FindingsPanel</name>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Looking for what is not in order</source>
        <translation>점검하는 중</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>모두 정상입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The rest of a list that is not shown</extracomment>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps registered twice</source>
        <translation>중복 등록 의심</translation>
    </message>
    <message>
        <source>Participants whose title is missing in a language</source>
        <translation>직함 번역이 빠진 참가자</translation>
    </message>
    <message>
        <source>On the programme, but not confirmed</source>
        <translation>일정에 있으나 참석 미확정</translation>
    </message>
    <message>
        <source>Halls booked twice</source>
        <translation>홀 시간 중복</translation>
    </message>
    <message>
        <source>People in two places at once</source>
        <translation>인원 시간 중복</translation>
    </message>
    <message>
        <source>Items whose title is missing in a language</source>
        <translation>제목 번역이 빠진 일정</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::overview::FirstSteps</name>
    <message>
        <source>What to do first</source>
        <translation>먼저 할 일</translation>
    </message>
    <message>
        <source>Describe the conference</source>
        <translation>회의 정보 입력</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>참가자 등록</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>일정 작성</translation>
    </message>
    <message>
        <source>Its title in every language, its days, the venue, and how many people are expected.</source>
        <translation>언어별 회의명, 기간, 행사장, 예상 인원.</translation>
    </message>
    <message>
        <source>One by one with the keyboard, or all at once from a list.</source>
        <translation>키보드로 한 명씩 등록하거나 명단에서 한꺼번에 가져옵니다.</translation>
    </message>
    <message>
        <source>What happens when and in which hall, and who speaks.</source>
        <translation>언제 어느 홀에서 무엇을 하고 누가 발언하는지.</translation>
    </message>
</context>
<context>
    <name>ui::overview::HeadPanel</name>
    <message>
        <source>part of %1</source>
        <extracomment>%1 is the title of a larger conference</extracomment>
        <translation>%1의 일부</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>More that can be done with the conference</extracomment>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>ui::overview::Measures</name>
    <message>
        <source>of %1</source>
        <extracomment>What was expected, after a number: 127 of 100</extracomment>
        <translation>/ 예상 %1</translation>
    </message>
</context>
<context>
    <name>ui::overview::NextPanel</name>
    <message>
        <source>Next on the programme</source>
        <translation>다음 일정</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>아직 일정이 없습니다.</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>모든 일정이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>회의 편집</translation>
    </message>
    <message>
        <source>Venues and halls</source>
        <translation>행사장과 홀</translation>
    </message>
    <message>
        <source>Remove the conference…</source>
        <translation>회의 제거…</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>인원으로 이동</translation>
    </message>
    <message>
        <source>Go to the programme</source>
        <translation>일정으로 이동</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>개요로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ui::overview::VenuesPage</name>
    <message>
        <source>New venue</source>
        <translation>새 행사장</translation>
    </message>
    <message>
        <source>Change the venue</source>
        <translation>행사장 변경</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Add a hall</source>
        <translation>홀 추가</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>홀 %1</translation>
    </message>
    <message>
        <source>Venues and halls</source>
        <translation>행사장과 홀</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Conferences here</source>
        <translation>이곳에서 열리는 회의</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 거르기</translation>
    </message>
    <message>
        <source>There is no venue yet. A venue has halls, in which the programme takes place.</source>
        <translation>아직 행사장이 없습니다. 행사장에는 일정이 진행되는 홀이 있습니다.</translation>
    </message>
    <message>
        <source>1 venue</source>
        <translation>행사장 1곳</translation>
    </message>
    <message>
        <source>%1 venues</source>
        <translation>행사장 %1곳</translation>
    </message>
</context>
<context>
    <name>ui::people::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>%n명 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>대표단 없음</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people becomes %2.</source>
        <extracomment>%1 is a field such as Status, %2 its new value</extracomment>
        <translation>
            <numerusform>%n명의 %1: “%2”(으)로 변경됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet: choose what these people get.</source>
        <translation>아직 변경 사항이 없습니다. 일괄 적용할 값을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose at least one thing to change.</source>
        <translation>변경할 항목을 하나 이상 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::people::CropDialog</name>
    <message>
        <source>Choose the piece of the picture</source>
        <translation>사진 자르기</translation>
    </message>
    <message>
        <source>Use as photo</source>
        <translation>사진으로 사용</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys. + and − change its size.</source>
        <translation>틀을 끌거나 화살표 키로 옮기십시오. +와 −로 크기를 바꿉니다.</translation>
    </message>
</context>
<context>
    <name>ui::people::CropFrame</name>
    <message>
        <source>Frame of the photo</source>
        <translation>사진 자르기 틀</translation>
    </message>
</context>
<context>
    <name>ui::people::DelegationField</name>
    <message>
        <source>None</source>
        <extracomment>No delegation</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ui::people::FilterChip</name>
    <message>
        <source>no longer there</source>
        <extracomment>A delegation that was removed since it was chosen</extracomment>
        <translation>더 이상 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field such as Status, %2 what is chosen: a word or a count</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>선택할 항목이 아직 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::people::FilterChips</name>
    <message>
        <source>Without a delegation</source>
        <translation>대표단 없음</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear all choices</source>
        <translation>모든 선택 지우기</translation>
    </message>
</context>
<context>
    <name>ui::people::MoreFields</name>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Photo · one is kept</source>
        <translation>사진 · 있음</translation>
    </message>
    <message>
        <source>Posts beside the one above, with the days between which they were held</source>
        <translation>위 직함 외의 직함과 재임 기간</translation>
    </message>
    <message>
        <source>Arrival, precedence, attention</source>
        <translation>도착, 의전 서열, 유의 사항</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>다른 직함</translation>
    </message>
    <message>
        <source>Other posts · %1</source>
        <translation>다른 직함 · %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or BMP, 20 MB at most</source>
        <translation>PNG, JPEG, BMP, 20 MB 이하</translation>
    </message>
    <message>
        <source>Attention: to be greeted when arriving</source>
        <translation>유의 사항: 도착 시 영접</translation>
    </message>
</context>
<context>
    <name>ui::people::NameField</name>
    <message>
        <source>Family name: %1</source>
        <translation>성: %1</translation>
    </message>
    <message>
        <source>Family name: %1 · Given name: %2</source>
        <translation>성: %1 · 이름: %2</translation>
    </message>
</context>
<context>
    <name>ui::people::OrganisationField</name>
    <message>
        <source>Several organisations have this name. Choose one from the list.</source>
        <translation>같은 이름의 기관이 여러 개 있습니다. 목록에서 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::people::ParticipantFields</name>
    <message>
        <source>Its name in another language (%1)</source>
        <translation>다른 언어로 된 기관 명칭(%1)</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>직함(%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>원어 성명</translation>
    </message>
    <message>
        <source>Name in Latin letters, as the person spells it</source>
        <translation>영문 성명(본인 표기)</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>중국어 성명</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>한국어 성명</translation>
    </message>
    <message>
        <source>Organisation and title</source>
        <translation>소속 및 직함</translation>
    </message>
    <message>
        <source>In this conference</source>
        <translation>이 회의에서</translation>
    </message>
    <message>
        <source>Contacts and remarks</source>
        <translation>연락처 및 비고</translation>
    </message>
    <message>
        <source>The down key takes “%1”.</source>
        <translation>아래쪽 화살표 키를 누르면 “%1” 표기가 입력됩니다.</translation>
    </message>
    <message>
        <source>New: this organisation will be added.</source>
        <translation>새 기관: 이 기관이 추가됩니다.</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>다음 번호</translation>
    </message>
</context>
<context>
    <name>ui::people::ParticipantForm</name>
    <message>
        <source>Register a participant</source>
        <translation>참가자 등록</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>참가자 변경</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>저장 후 다음</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>입력한 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Closing the form throws it away.</source>
        <translation>양식을 닫으면 입력한 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>%1 is saved with number %2.</source>
        <translation>%1 님을 %2번으로 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 is known from another conference (%2).</source>
        <translation>%1 님은 다른 회의에 등록된 적이 있습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is registered already (%2).</source>
        <translation>%1 님은 이미 등록되어 있습니다(%2).</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>이 사람 사용</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>This is not saved yet: look at the marked fields.</source>
        <translation>아직 저장되지 않았습니다. 표시된 항목을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The server still cannot be reached, so it is not known whether this was saved. Leave the form open and press Save again later; nobody is registered twice.</source>
        <translation>서버에 아직 연결할 수 없어 저장되었는지 알 수 없습니다. 이 창을 열어 둔 채 나중에 다시 저장을 누르십시오. 두 번 등록되지 않습니다.</translation>
    </message>
    <message>
        <source>It was saved. What you typed since then is not: look at it and save again.</source>
        <translation>저장되었습니다. 그 뒤에 입력한 내용은 아직 저장되지 않았으니 확인하고 다시 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleActions</name>
    <message>
        <source>Change several people…</source>
        <translation>일괄 변경…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Take out of the conference…</source>
        <translation>회의에서 제외…</translation>
    </message>
    <message>
        <source>Remove the person altogether…</source>
        <translation>인물 완전히 삭제…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n people</source>
        <translation>
            <numerusform>%n명 변경 중</numerusform>
        </translation>
    </message>
    <message>
        <source>The person stays known. You can undo this with Ctrl+Z.</source>
        <translation>인물 정보는 그대로 남습니다. Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take out of the conference</source>
        <translation>회의에서 제외</translation>
    </message>
    <message>
        <source>Take %1 out of this conference?</source>
        <translation>%1 님을 이 회의에서 제외하시겠습니까?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of this conference?</source>
        <translation>
            <numerusform>%n명을 이 회의에서 제외하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places in the programme go too; the people stay known. You can undo this with Ctrl+Z.</source>
        <translation>일정의 출연 항목도 함께 제거되며 인물 정보는 그대로 남습니다. Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Taking out %n people</source>
        <translation>
            <numerusform>%n명 제외 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part in another conference too. Take the person out of this one instead.</source>
        <translation>%1 님은 다른 회의에도 참가합니다. 이 회의에서만 제외하십시오.</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>인물 삭제</translation>
    </message>
    <message>
        <source>Remove %1 altogether?</source>
        <translation>%1 님을 완전히 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n people.</source>
        <translation>
            <numerusform>%n명을 처리했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already. Wait for it, or stop it.</source>
        <translation>이미 진행 중인 작업이 있습니다. 기다리거나 중지하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleList</name>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Filter by name, organisation, number</source>
        <translation>성명, 소속 기관, 번호로 필터링</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1명</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1명 선택</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>아직 등록된 참가자가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody fits these choices.</source>
        <translation>이 조건에 해당하는 참가자가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>“%1”에 해당하는 참가자가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleModel</name>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;, the heading of a narrow column</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>Organisation and title</source>
        <translation>소속 및 직함</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>국가·지역</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>중국어 성명</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>한국어 성명</translation>
    </message>
</context>
<context>
    <name>ui::people::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>This person does not take part in this conference.</source>
        <translation>이 회의에 참가하지 않는 인물입니다.</translation>
    </message>
</context>
<context>
    <name>ui::people::PersonCard</name>
    <message>
        <source>Choose somebody in the list to see the card.</source>
        <translation>목록에서 참가자를 선택하면 카드가 표시됩니다.</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>중국어 성명</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>한국어 성명</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>다른 직함</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>최근 변경</translation>
    </message>
</context>
<context>
    <name>ui::people::PhotoField</name>
    <message>
        <source>Drop a picture here</source>
        <translation>사진을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>사진 (%1)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>붙여넣을 사진이 없습니다. 먼저 복사하십시오.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ui::people::PostRow</name>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove this post</source>
        <translation>이 직함 삭제</translation>
    </message>
</context>
<context>
    <name>ui::people::PostsField</name>
    <message>
        <source>Add a post</source>
        <translation>직함 추가</translation>
    </message>
</context>
<context>
    <name>ui::people::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>기본 열</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>열…</translation>
    </message>
</context>
<context>
    <name>ui::people::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
</context>
<context>
    <name>ui::people::ViewsButton</name>
    <message>
        <source>Everybody</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>이 보기 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove this view…</source>
        <translation>이 보기 삭제…</translation>
    </message>
    <message>
        <source>“Everybody” is always there.</source>
        <translation>“전체”는 항상 있습니다.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>보기 이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Remove the view “%1” for every desk?</source>
        <translation>모든 데스크에서 “%1” 보기를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>The people stay. You can undo this with Ctrl+Z.</source>
        <translation>참가자는 그대로 남습니다. Ctrl+Z로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>A button: how the list is looked at</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>보기: %1</translation>
    </message>
</context>
<context>
    <name>ui::programme::DayBar</name>
    <message>
        <source>All days</source>
        <translation>전체 일자</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>A menu of what can be done with the chosen item</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
</context>
<context>
    <name>ui::programme::ProgrammePage</name>
    <message>
        <source>People on stage</source>
        <translation>출연자</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>사람 추가</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>%1번째 사람</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>항목 수정</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Move up in time</source>
        <translation>앞으로 이동</translation>
    </message>
    <message>
        <source>Move down in time</source>
        <translation>뒤로 이동</translation>
    </message>
    <message>
        <source>Shift what follows…</source>
        <translation>이후 항목 시간 조정…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Filter by title, hall or person</source>
        <translation>제목·홀·이름으로 필터</translation>
    </message>
    <message>
        <source>There is no such item on this day.</source>
        <translation>조건에 맞는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>아직 정해진 일정이 없습니다.</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1개 항목</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1개 항목</translation>
    </message>
    <message>
        <source>or the hour when it ends</source>
        <translation>또는 끝나는 시각</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>ui::programme::ShiftDialog</name>
    <message>
        <source>Shift what follows</source>
        <translation>이후 항목 시간 조정</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>later</source>
        <translation>늦추기</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>앞당기기</translation>
    </message>
    <message>
        <source>The first item would begin before midnight.</source>
        <translation>첫 항목이 그날 0시보다 앞서게 됩니다.</translation>
    </message>
    <message>
        <source>Only this item moves: it then begins at %1 and ends at %2.</source>
        <translation>이 항목만 조정됩니다. %1 시작, %2 종료.</translation>
    </message>
    <message>
        <source>%1 items move: the first then begins at %2, the last ends at %3.</source>
        <translation>%1개 항목이 조정됩니다. 첫 항목 %2 시작, 마지막 항목 %3 종료.</translation>
    </message>
</context>
<context>
    <name>ui::quickfind::QuickFind</name>
    <message>
        <source>Quick find</source>
        <translation>빠른 찾기</translation>
    </message>
    <message>
        <source>Find people, organisations, pages, actions …</source>
        <translation>참가자, 기관, 페이지, 작업 찾기…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ 선택 · Enter 열기 · Esc 닫기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>홀</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>행사장</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>회의</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>“%1”에 맞는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::reports::PaperList</name>
    <message>
        <source>No paper fits “%1”.</source>
        <translation>“%1”에 맞는 문서가 없습니다.</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>문서 찾기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>ui::reports::ParameterForm</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>문서 언어</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>두 번째 언어</translation>
    </message>
</context>
<context>
    <name>ui::reports::Preview</name>
    <message>
        <source>The paper cannot be shown. Export it and open the file.</source>
        <translation>문서를 미리 볼 수 없습니다. 내보낸 다음 파일을 여십시오.</translation>
    </message>
    <message>
        <source>No installed font has these characters; a box stands in their place: %1</source>
        <translation>설치된 글꼴에 다음 글자가 없어 네모로 표시됩니다: %1</translation>
    </message>
    <message>
        <source>The preview shows the first %1 rows.</source>
        <translation>미리 보기에는 처음 %1행만 표시됩니다.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>처음 %1행</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1행</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
</context>
<context>
    <name>ui::reports::ReportsPage</name>
    <message>
        <source>Paper</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Copies the rows for a spreadsheet</source>
        <translation>행을 복사하여 스프레드시트에 붙여 넣을 수 있습니다</translation>
    </message>
    <message>
        <source>This paper has no table to copy.</source>
        <translation>이 문서에는 복사할 표가 없습니다.</translation>
    </message>
    <message>
        <source>This paper has no pages to print.</source>
        <translation>이 문서에는 인쇄할 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>내보내기: %1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>%1 is on its way to %2.</source>
        <translation>%1을(를) %2(으)로 보냈습니다.</translation>
    </message>
    <message>
        <source>1 row is copied, ready to be pasted into a spreadsheet.</source>
        <translation>1행을 복사했습니다. 스프레드시트에 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 rows are copied, ready to be pasted into a spreadsheet.</source>
        <translation>%1행을 복사했습니다. 스프레드시트에 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Writes the paper into a file</source>
        <translation>문서를 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>인쇄 (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 is written. No installed font has these characters: %2</source>
        <translation>%1 파일을 저장했습니다. 설치된 글꼴에 다음 글자가 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SeveralBox</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1개</translation>
    </message>
</context>
</TS>
