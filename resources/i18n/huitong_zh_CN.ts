<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AskText</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The database is damaged, so it was not copied. Use an earlier backup, and keep this one for repair.</source>
        <translation>数据库已损坏，因此未作备份。请使用更早的备份，并保留此数据库以备修复。</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another backup, and keep this one for repair.</source>
        <translation>%1 已损坏。请使用其他备份，并保留此文件以备修复。</translation>
    </message>
    <message>
        <source>%1 would lie on a network disk, where two desks would damage it. Choose this computer&apos;s own disk, or use a PostgreSQL database.</source>
        <translation>%1 将位于网络磁盘上，两个工位同时使用会造成损坏。请选择本机磁盘，或使用 PostgreSQL 数据库。</translation>
    </message>
    <message>
        <source>%1 holds data already. Choose an empty database; it was not touched.</source>
        <translation>%1 中已有数据。请选择空数据库；原有数据未作改动。</translation>
    </message>
    <message>
        <source>This backup was made by an older version. Restore it into a file, open that once, and restore a backup of it here.</source>
        <translation>此备份由旧版本生成。请先将其恢复为文件并打开一次，再用该文件的备份在此处恢复。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; it was not touched.</source>
        <translation>%1 已存在。请换一个名称；原文件未作改动。</translation>
    </message>
    <message>
        <source>%1 cannot be made there: %2</source>
        <translation>无法在该处创建 %1：%2</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another one.</source>
        <translation>磁盘已满。请清理空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>It could not be given its name.</source>
        <translation>无法为文件命名。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>The server keeps no checksums (data_checksums is off), so a failing disk goes unnoticed. Ask its administrator to switch them on.</source>
        <translation>服务器未启用校验和（data_checksums 已关闭），磁盘故障将无法察觉。请联系服务器管理员启用。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>The copy is not whole. Try again; if that fails, check the database.</source>
        <translation>副本不完整。请重试；如仍失败，请检查数据库。</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it there and restore again; nothing was changed.</source>
        <translation>另一个程序正打开着%1。请先在那里关闭它，再行恢复；未作任何更改。</translation>
    </message>
    <message>
        <source>By the clock</source>
        <extracomment>Why a backup was made</extracomment>
        <translation>定时备份</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>Why a backup was made: somebody asked for it</extracomment>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before a change of many</source>
        <translation>批量修改之前</translation>
    </message>
    <message>
        <source>Before a removal of many</source>
        <translation>批量删除之前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>程序升级之前</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made. Free some space or allow writing there.</source>
        <translation>无法建立备份文件夹%1。请腾出一些空间，或允许在该处写入。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取%1：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2 Free some space or choose another disk.</source>
        <translation>无法写入%1：%2 请腾出一些空间，或另选一个磁盘。</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Head</source>
        <extracomment>The person who leads a delegation</extracomment>
        <translation>团长</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The answer could not be written.</source>
        <translation>无法输出结果。</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Make a new database out of a backup.</source>
        <translation>用备份建立新数据库。</translation>
    </message>
    <message>
        <source>No database was named. Give --db, or set HUITONG_DB.</source>
        <translation>未指定数据库。请使用 --db，或设置 HUITONG_DB。</translation>
    </message>
    <message>
        <source>Look for damage in the database.</source>
        <translation>检查数据库是否损坏。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>No damage was found in %1.</source>
        <translation>未发现 %1 有损坏。</translation>
    </message>
    <message>
        <source>The database: a .huitong file or postgresql://…; else HUITONG_DB.</source>
        <translation>数据库：.huitong 文件或 postgresql://…；未指定时用 HUITONG_DB。</translation>
    </message>
    <message>
        <source>The language: zh, ko or en.</source>
        <translation>语言：zh、ko 或 en。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>The name of this desk; else the computer&apos;s.</source>
        <translation>本工位的名称；未指定时用计算机名称。</translation>
    </message>
    <message>
        <source>The name of the person at the desk.</source>
        <translation>工位操作人的姓名。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要执行的操作。</translation>
    </message>
    <message>
        <source>Write it as: %1</source>
        <translation>请写成：%1</translation>
    </message>
    <message>
        <source>No command was given. See huitong-cli --help.</source>
        <translation>未给出命令。请参阅 huitong-cli --help。</translation>
    </message>
    <message>
        <source>There is no command %1. See huitong-cli --help.</source>
        <translation>没有命令 %1。请参阅 huitong-cli --help。</translation>
    </message>
    <message>
        <source>There is no language %1. Languages are zh, ko and en.</source>
        <translation>没有语言 %1。可用语言为 zh、ko 和 en。</translation>
    </message>
    <message>
        <source>List the conferences.</source>
        <translation>列出会议。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>没有可用的临时文件存放位置：%1</translation>
    </message>
    <message>
        <source>Write all papers of the example conference into a folder.</source>
        <translation>将示例会议的全部材料写入一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write a paper to a file or to standard output.</source>
        <translation>将材料写入文件或标准输出。</translation>
    </message>
    <message>
        <source>The format, such as csv or pdf.</source>
        <translation>格式，例如 csv 或 pdf。</translation>
    </message>
    <message>
        <source>There is no report %1. See huitong-cli reports.</source>
        <translation>没有报表 %1。请参阅 huitong-cli reports。</translation>
    </message>
    <message>
        <source>%1 cannot be written in that format. See huitong-cli reports.</source>
        <translation>%1 不能以该格式输出。请参阅 huitong-cli reports。</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o 之后须给出文件名。</translation>
    </message>
    <message>
        <source>Write a parameter as name=value, not %1.</source>
        <translation>参数须写成 name=value，而不是 %1。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1</source>
        <translation>已安装的字体均不含以下字符：%1</translation>
    </message>
    <message>
        <source>List the fields that a list of one kind may have.</source>
        <translation>列出某类名单可用的字段。</translation>
    </message>
    <message>
        <source>There is no kind %1. Kinds are: people</source>
        <translation>没有类型 %1。可用类型为：people</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可用值</translation>
    </message>
    <message>
        <source>Find people by name, phone, number or organisation.</source>
        <translation>按姓名、电话、编号或单位查找人员。</translation>
    </message>
    <message>
        <source>How many people at most.</source>
        <translation>最多列出的人数。</translation>
    </message>
    <message>
        <source>--limit is a number of at least 1.</source>
        <translation>--limit 须为不小于 1 的数字。</translation>
    </message>
    <message>
        <source>List who changed what and when, the newest first.</source>
        <translation>列出更改人、更改内容和更改时间，最新的在前。</translation>
    </message>
    <message>
        <source>How many changes at most.</source>
        <translation>最多列出的更改数。</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to 1000000.</source>
        <translation>--limit 须为 1 到 1000000 的数字。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Take back this desk&apos;s newest change, or a certain one.</source>
        <translation>撤销本工位最近一次更改，或指定的更改。</translation>
    </message>
    <message>
        <source>%1 is not the id of a change. See huitong-cli history.</source>
        <translation>%1 不是更改的标识。请参阅 huitong-cli history。</translation>
    </message>
    <message>
        <source>Bring back what this desk took back last.</source>
        <translation>重做本工位最近一次撤销的更改。</translation>
    </message>
    <message>
        <source>Write a mapping as &quot;Heading=field&quot;, not %1.</source>
        <translation>对应关系须写成 &quot;Heading=field&quot;，而不是 %1。</translation>
    </message>
    <message>
        <source>There is no field %1. See huitong-cli fields people.</source>
        <translation>没有字段 %1。请参阅 huitong-cli fields people。</translation>
    </message>
    <message>
        <source>The list or the conference changed meanwhile. Try again.</source>
        <translation>名单或会议在此期间已被更改。请重试。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Take a list into a conference, as one change.</source>
        <translation>将名单导入会议，作为一次更改。</translation>
    </message>
    <message>
        <source>The sheet of a workbook.</source>
        <translation>工作簿中的工作表。</translation>
    </message>
    <message>
        <source>Which field a column holds; an empty field leaves the column out.</source>
        <translation>某列对应的字段；字段留空则忽略该列。</translation>
    </message>
    <message>
        <source>What to do with people who are there already: update, skip or add.</source>
        <translation>对已登记人员的处理方式：update、skip 或 add。</translation>
    </message>
    <message>
        <source>Take nothing when one row is faulty.</source>
        <translation>任何一行有误时，全部不导入。</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>只说明将会发生什么，不实际执行。</translation>
    </message>
    <message>
        <source>Write the faulty rows&apos; problems there.</source>
        <translation>将有误各行的问题写入该文件。</translation>
    </message>
    <message>
        <source>--match is one of: %1</source>
        <translation>--match 须为以下之一：%1</translation>
    </message>
    <message>
        <source>A CSV list has no sheets.</source>
        <translation>CSV 名单没有工作表。</translation>
    </message>
    <message>
        <source>Make a new database, with a conference if you like.</source>
        <translation>建立新数据库，并可同时新建会议。</translation>
    </message>
    <message>
        <source>The code of a conference to begin with.</source>
        <translation>首个会议的代码。</translation>
    </message>
    <message>
        <source>Its title.</source>
        <translation>会议名称。</translation>
    </message>
    <message>
        <source>Its first day, else today.</source>
        <translation>会议开始日期，未指定时为今天。</translation>
    </message>
    <message>
        <source>Its last day, else the first.</source>
        <translation>会议结束日期，未指定时与开始日期相同。</translation>
    </message>
    <message>
        <source>Its time zone, such as Asia/Shanghai.</source>
        <translation>会议时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>--%1 belongs to a conference. Give its code with --conference.</source>
        <translation>--%1 须用于会议。请用 --conference 给出会议代码。</translation>
    </message>
    <message>
        <source>List what does not fit in a conference: people twice, halls twice, texts missing.</source>
        <translation>列出会议中的问题：人员重复、厅重复占用、文字缺失。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>List the papers that can be exported.</source>
        <translation>列出可导出的材料。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Make a new database with an example to try things on.</source>
        <translation>建立带示例的新数据库，供试用。</translation>
    </message>
    <message>
        <source>There is no sample %1. Samples are: %2</source>
        <translation>没有示例 %1。可用示例为：%2</translation>
    </message>
    <message>
        <source>Copy the whole database into a new .huitong file, compressed when OUT ends in .zst.</source>
        <translation>把整个数据库复制到新的 .huitong 文件；OUT 以 .zst 结尾时压缩。</translation>
    </message>
    <message>
        <source>List the backups that were made by themselves, newest first.</source>
        <translation>列出自动备份，最新的在前。</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>There is no backup from before this import: %1</source>
        <translation>此次导入之前未能备份：%1</translation>
    </message>
    <message>
        <source>The list&apos;s encoding: %1.</source>
        <translation>名单的编码：%1。</translation>
    </message>
    <message>
        <source>--encoding is one of: %1</source>
        <translation>--encoding 可为：%1</translation>
    </message>
    <message>
        <source>There is none yet. The window makes one every half hour in which something changed, this program before a list of more than 1000 lines is imported; they come to lie in %1.</source>
        <translation>尚无备份。窗口程序在有更改时每半小时备份一次，本程序在导入超过 1000 行的名单前备份；备份存放在 %1。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>SET</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>OUTDIR</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>名称=值</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>HEADING=FIELD</source>
        <translation>表头=字段</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The conference&apos;s code; may be left out when there is only one, apart from those that hold others.</source>
        <translation>会议代码；除包含其他会议的活动外只有一个会议时可省略。</translation>
    </message>
    <message>
        <source>The order of the list: %1.</source>
        <translation>名单的排序方式：%1。</translation>
    </message>
    <message>
        <source>A choice of the report: %1.</source>
        <translation>报表的选项：%1。</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>There is no order %1. Orders are: %2</source>
        <translation>没有排序方式 %1。可用排序：%2</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>未找到任何人。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the list in it.</source>
        <translation>%1 是文件夹。请指明其中的名单文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>With --encoding: %1.</source>
        <translation>用 --encoding 指明：%1。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>ConferencesText</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-31.</source>
        <translation>%1 不是有效日期。请写成 2026-03-31。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A conference needs a code of letters, digits, dots and hyphens, 64 at most.</source>
        <translation>会议代码须由字母、数字、点和连字符组成，最多 64 个字符。</translation>
    </message>
    <message>
        <source>A conference needs a title.</source>
        <translation>会议须有名称。</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it as Asia/Shanghai.</source>
        <translation>%1 不是有效时区。请写成 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Languages are written as zh ko en.</source>
        <translation>语言须写成 zh ko en。</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>无法识别此国家或地区。</translation>
    </message>
    <message>
        <source>There is a conference with the code %1 already.</source>
        <translation>已有代码为 %1 的会议。</translation>
    </message>
    <message>
        <source>There is no conference with the code %1.</source>
        <translation>没有代码为 %1 的会议。</translation>
    </message>
    <message>
        <source>There is no conference yet.</source>
        <translation>尚无会议。</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>此处含有韩国居民登记号码，不得保存。</translation>
    </message>
    <message>
        <source>There are several conferences. Name one by its code, such as: %1</source>
        <translation>有多个会议。请用代码指定其中一个，例如：%1</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The database driver is not installed.</source>
        <translation>未安装数据库驱动程序。</translation>
    </message>
    <message>
        <source>The database&apos;s address cannot be read: %1</source>
        <translation>无法识别数据库地址：%1</translation>
    </message>
    <message>
        <source>The server has no such database. Ask for it to be created, or check its name.</source>
        <translation>服务器上没有此数据库。请联系管理员创建，或检查数据库名称。</translation>
    </message>
    <message>
        <source>The server does not let you in. Check the user&apos;s name and the password.</source>
        <translation>服务器拒绝登录。请检查用户名和密码。</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
</context>
<context>
    <name>CsvWriterText</name>
    <message>
        <source>This computer cannot write %1. Choose UTF-8.</source>
        <translation>本机无法写入 %1 编码。请选择 UTF-8。</translation>
    </message>
    <message>
        <source>The character “%1” in row %2, column “%3”, does not exist in %4. Export in UTF-8.</source>
        <translation>第 %2 行“%3”列中的字符“%1”在 %4 中不存在。请以 UTF-8 导出。</translation>
    </message>
    <message>
        <source>This paper has no table. Choose another format.</source>
        <translation>此材料不含表格。请选择其他格式。</translation>
    </message>
    <message>
        <source>This paper has tables with different columns, which one CSV file cannot hold. Choose another format.</source>
        <translation>此材料中各表格的列不同，无法存入同一个 CSV 文件。请选择其他格式。</translation>
    </message>
    <message>
        <source>The character “%1” in the heading “%2” does not exist in %3. Export in UTF-8.</source>
        <extracomment>%1 a character, %2 the heading of a column, %3 an encoding such as GB18030</extracomment>
        <translation>标题“%2”中的字符“%1”在 %3 中不存在。请改用 UTF-8 导出。</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>磁盘已满。请清理空间后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk or stick and try again.</source>
        <translation>磁盘报告错误。未作任何更改；请检查磁盘或 U 盘后重试。</translation>
    </message>
    <message>
        <source>A value does not fit. Nothing was changed.</source>
        <translation>有数值不符合要求。未作任何更改。</translation>
    </message>
    <message>
        <source>This is there already. Nothing was changed.</source>
        <translation>该项已存在。未作任何更改。</translation>
    </message>
    <message>
        <source>Something else still refers to this, so it cannot be taken away.</source>
        <translation>仍有其他内容引用该项，因此无法移除。</translation>
    </message>
    <message>
        <source>Another program is writing just now. Wait a moment and try again.</source>
        <translation>另一程序正在写入。请稍候重试。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network and try again.</source>
        <translation>无法连接服务器。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Writing is not allowed here.</source>
        <translation>此处不允许写入。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>The database is damaged or not what it should be. Use a backup, and keep this one for repair.</source>
        <translation>数据库已损坏或内容异常。请使用备份，并保留此数据库以备修复。</translation>
    </message>
    <message>
        <source>The server stopped this because it took too long. Nothing was changed; try again when the server has less to do.</source>
        <translation>操作耗时过长，服务器已将其停止。未做任何更改；请在服务器空闲时重试。</translation>
    </message>
</context>
<context>
    <name>DelegationText</name>
    <message>
        <source>This delegation belongs to another conference.</source>
        <translation>该代表团属于另一场会议。</translation>
    </message>
    <message>
        <source>Somebody else has moved %1 to another place meanwhile. Nobody was moved now.</source>
        <translation>他人已将%1移至别处，本次未移动任何人。</translation>
    </message>
    <message>
        <source>Stopped: nobody was moved.</source>
        <translation>已停止：未移动任何人。</translation>
    </message>
</context>
<context>
    <name>EditingText</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-31.</source>
        <translation>%1 不是有效日期。请写成 2026-03-31。</translation>
    </message>
    <message>
        <source>%1 is not an hour. Write it as 09:05.</source>
        <translation>%1 不是时间。请写成 09:05。</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>无法识别此国家或地区。</translation>
    </message>
    <message>
        <source>%1 is not a time zone. Write it as Asia/Shanghai.</source>
        <translation>%1 不是有效时区。请写成 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>%1 is not a day with an hour. Write it as 2026-03-31T09:05.</source>
        <translation>%1 不是日期加时间。请写成 2026-03-31T09:05。</translation>
    </message>
    <message>
        <source>This stands on one line.</source>
        <translation>此项只能写一行。</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>此处含有韩国居民登记号码，不得保存。</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>文字超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>此内容已不存在：有人已将其删除。</translation>
    </message>
    <message numerus="yes">
        <source>In the way: %1 (%n)</source>
        <extracomment>%1 is a kind of record, such as &quot;Attendee&quot;</extracomment>
        <translation>
            <numerusform>有关联而无法删除：%1（%n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n): stays, without this in “%2”</source>
        <extracomment>%1 is a kind of record, %2 what it loses, such as &quot;Delegation&quot;</extracomment>
        <translation>
            <numerusform>%1（%n）：保留，但“%2”一栏清空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n): removed too</source>
        <extracomment>%1 is a kind of record</extracomment>
        <translation>
            <numerusform>%1（%n）：一并删除</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be removed: %1 refers to it.</source>
        <translation>无法删除：%1 与之关联。</translation>
    </message>
    <message>
        <source>A name is needed, in one language at least.</source>
        <translation>请至少用一种语言填写名称。</translation>
    </message>
    <message>
        <source>A count is 0 or more.</source>
        <translation>数量不能小于 0。</translation>
    </message>
    <message>
        <source>An organisation cannot be part of itself.</source>
        <translation>单位不能隶属于自身。</translation>
    </message>
    <message>
        <source>A post needs a title or an organisation.</source>
        <translation>职务须填写职务名称或单位。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A place is 1 or more.</source>
        <translation>次序须为 1 或以上。</translation>
    </message>
    <message>
        <source>An item needs a title, in one language at least.</source>
        <translation>请至少用一种语言填写议程标题。</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>An hour is needed, such as 14:30.</source>
        <translation>请填写时间，如 14:30。</translation>
    </message>
    <message>
        <source>An item lasts from 0 to 1440 minutes.</source>
        <translation>时长为 0 至 1440 分钟。</translation>
    </message>
    <message>
        <source>Choose a participant.</source>
        <translation>请选择参会人员。</translation>
    </message>
    <message>
        <source>A photo takes 256 KB at most.</source>
        <translation>照片不得超过 256 KB。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>请填写视图名称。</translation>
    </message>
    <message>
        <source>There is a conference with the code %1 already.</source>
        <translation>已有代码为 %1 的会议。</translation>
    </message>
    <message>
        <source>Another delegation has the code %1.</source>
        <translation>代号 %1 已被其他代表团使用。</translation>
    </message>
    <message>
        <source>Somebody else has added a photo meanwhile.</source>
        <translation>其他人刚刚添加了照片。</translation>
    </message>
    <message>
        <source>There is a view with the name %1 already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>Stopped: nothing was removed.</source>
        <translation>已停止，没有移除任何内容。</translation>
    </message>
    <message>
        <source>This holds an invisible control character. Delete it and type it again.</source>
        <translation>此处含有看不见的控制字符，请删除后重新输入。</translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>This is not a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <source>Nothing has this name. Choose from the list.</source>
        <translation>没有此名称的条目，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Pages (PDF)</source>
        <translation>页面 (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Make the conference %1</source>
        <translation>新建会议 %1</translation>
    </message>
    <message>
        <source>Change the conference %1</source>
        <translation>修改会议 %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>登记 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>Make the sample %1</source>
        <translation>建立示例 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Remove the conference %1</source>
        <translation>删除会议 %1</translation>
    </message>
    <message>
        <source>Add the venue %1</source>
        <translation>添加会场 %1</translation>
    </message>
    <message>
        <source>Change the venue %1</source>
        <translation>修改会场 %1</translation>
    </message>
    <message>
        <source>Remove the venue %1</source>
        <translation>删除会场 %1</translation>
    </message>
    <message>
        <source>Add the hall %1</source>
        <translation>添加会厅 %1</translation>
    </message>
    <message>
        <source>Change the hall %1</source>
        <translation>修改会厅 %1</translation>
    </message>
    <message>
        <source>Remove the hall %1</source>
        <translation>删除会厅 %1</translation>
    </message>
    <message>
        <source>Add the organisation %1</source>
        <translation>添加单位 %1</translation>
    </message>
    <message>
        <source>Change the organisation %1</source>
        <translation>修改单位 %1</translation>
    </message>
    <message>
        <source>Remove the organisation %1</source>
        <translation>删除单位 %1</translation>
    </message>
    <message>
        <source>Add the person %1</source>
        <translation>添加人员 %1</translation>
    </message>
    <message>
        <source>Change the person %1</source>
        <translation>修改人员 %1</translation>
    </message>
    <message>
        <source>Remove the person %1</source>
        <translation>删除人员 %1</translation>
    </message>
    <message>
        <source>Add the post %1</source>
        <translation>添加职务 %1</translation>
    </message>
    <message>
        <source>Change the post %1</source>
        <translation>修改职务 %1</translation>
    </message>
    <message>
        <source>Remove the post %1</source>
        <translation>删除职务 %1</translation>
    </message>
    <message>
        <source>Add the delegation %1</source>
        <translation>添加代表团 %1</translation>
    </message>
    <message>
        <source>Change the delegation %1</source>
        <translation>修改代表团 %1</translation>
    </message>
    <message>
        <source>Remove the delegation %1</source>
        <translation>删除代表团 %1</translation>
    </message>
    <message>
        <source>Add the item %1</source>
        <translation>添加议程 %1</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>修改议程 %1</translation>
    </message>
    <message>
        <source>Remove the item %1</source>
        <translation>删除议程 %1</translation>
    </message>
    <message>
        <source>Add the appearance of %1</source>
        <translation>添加 %1 的出场</translation>
    </message>
    <message>
        <source>Change the appearance of %1</source>
        <translation>修改 %1 的出场</translation>
    </message>
    <message>
        <source>Remove the appearance of %1</source>
        <translation>删除 %1 的出场</translation>
    </message>
    <message>
        <source>Add the photo of %1</source>
        <translation>添加 %1 的照片</translation>
    </message>
    <message>
        <source>Change the photo of %1</source>
        <translation>更换 %1 的照片</translation>
    </message>
    <message>
        <source>Remove the photo of %1</source>
        <translation>删除 %1 的照片</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>修改视图 %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Change %1 people</source>
        <translation>更改 %1 人</translation>
    </message>
    <message>
        <source>Change the category of %1 people</source>
        <translation>更改 %1 人的类别</translation>
    </message>
    <message>
        <source>Change the status of %1 people</source>
        <translation>更改 %1 人的状态</translation>
    </message>
    <message>
        <source>Change the delegation of %1 people</source>
        <translation>更改 %1 人的代表团</translation>
    </message>
    <message>
        <source>Change the attention mark of %1 people</source>
        <translation>更改 %1 人的重点关注标记</translation>
    </message>
    <message>
        <source>Take out %1 people</source>
        <translation>将 %1 人移出会议</translation>
    </message>
    <message>
        <source>Move the item %1</source>
        <translation>调整日程项目 %1 的顺序</translation>
    </message>
    <message>
        <source>Shift the item %1 and what follows</source>
        <translation>顺延日程项目 %1 及其后各项</translation>
    </message>
    <message>
        <source>Take %1 out of the delegation</source>
        <translation>将 %1 移出代表团</translation>
    </message>
    <message>
        <source>Take %1 people out of their delegation</source>
        <translation>将 %1 人移出代表团</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移至 %2</translation>
    </message>
    <message>
        <source>Move %1 people to %2</source>
        <translation>将 %1 人移至 %2</translation>
    </message>
    <message>
        <source>Change the order of the delegations</source>
        <translation>调整代表团顺序</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Something that this version of the program does not know</source>
        <translation>本版本程序不认识的记录</translation>
    </message>
    <message>
        <source>%1: %2 taken away</source>
        <extracomment>%1 is a kind of record, %2 a number: Person: 140 taken away</extracomment>
        <translation>%1：已收回 %2 条</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <extracomment>%1 is a kind of record, %2 a number: Person: 140 added</extracomment>
        <translation>%1：新增 %2 条</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>This change belongs to a newer version of the program.</source>
        <translation>此更改由更新版本的程序作出。</translation>
    </message>
    <message>
        <source>Only a change can be undone; use redo to bring back what was undone.</source>
        <translation>只能撤销更改；要恢复已撤销的内容，请使用重做。</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>此更改已撤销。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>This cannot be turned back: the same values have been changed since.</source>
        <translation>无法撤销：此后相同内容又有更改。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>A photo that is not shown here</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a field, %2 a language: Title (Chinese)</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>A cell in row %1 is longer than 1 MiB. Perhaps a quotation mark is missing there.</source>
        <translation>第 %1 行有单元格超过 1 MiB。该处可能缺少引号。</translation>
    </message>
    <message>
        <source>Row %1 is longer than 8 MiB. Perhaps a quotation mark is missing there.</source>
        <translation>第 %1 行超过 8 MiB。该处可能缺少引号。</translation>
    </message>
    <message>
        <source>Row %1 has more than 1,000 columns. A list may have 1,000.</source>
        <translation>第 %1 行超过 1,000 列。名单最多 1,000 列。</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row %1 never closes. Close it and try again.</source>
        <translation>第 %1 行的引号没有闭合。请补全后重试。</translation>
    </message>
    <message>
        <source>The file could not be read beyond row %1. Look whether it is still there.</source>
        <translation>第 %1 行之后的内容无法读取。请检查文件是否仍在。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Nothing was imported.</source>
        <translation>文件在读取过程中发生变化。未导入任何内容。</translation>
    </message>
    <message>
        <source>Row %1: %2 Nothing was imported.</source>
        <translation>第 %1 行：%2未导入任何内容。</translation>
    </message>
    <message>
        <source>The conference is not there any more.</source>
        <translation>此会议已不存在。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>Row %1 has this number already.</source>
        <translation>第 %1 行已使用此编号。</translation>
    </message>
    <message>
        <source>Row %1 is the same person already.</source>
        <translation>与第 %1 行为同一人。</translation>
    </message>
    <message>
        <source>Several participants may be meant. Give the number of the right one.</source>
        <translation>可能对应多名参会人员。请填写正确人员的编号。</translation>
    </message>
    <message>
        <source>This row and later ones have more problems than are listed here.</source>
        <translation>自本行起还有更多问题，未全部列出。</translation>
    </message>
    <message>
        <source>This should be written in Chinese characters.</source>
        <translation>此处应填写汉字。</translation>
    </message>
    <message>
        <source>This should be written in Korean letters.</source>
        <translation>此处应填写韩文。</translation>
    </message>
    <message>
        <source>This differs from the name in its own script.</source>
        <translation>与本国文字姓名不一致。</translation>
    </message>
    <message>
        <source>The list cannot be opened: %1</source>
        <translation>无法打开名单：%1</translation>
    </message>
    <message>
        <source>A list is read twice, so it must be a file.</source>
        <translation>名单须读取两遍，因此必须是文件。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此名单为空。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>This list has no heading “%1”.</source>
        <translation>此名单没有表头“%1”。</translation>
    </message>
    <message>
        <source>This heading is not known; the column was left out.</source>
        <translation>无法识别此表头；该列已忽略。</translation>
    </message>
    <message>
        <source>Another column holds the same already; this one was left out.</source>
        <translation>已有另一列为相同内容；该列已忽略。</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings.</source>
        <translation>此行的单元格多于表头。</translation>
    </message>
    <message>
        <source>A number is a whole number from 1 to 999,999,999.</source>
        <translation>编号须为 1 到 999,999,999 的整数。</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>姓名须至少含一个文字或数字。</translation>
    </message>
    <message>
        <source>A delegation has a name of at most 200 characters.</source>
        <translation>代表团名称最多 200 个字符。</translation>
    </message>
    <message>
        <source>This is no time like 2020-09-03T06:30:00Z or 2020-09-03 14:30.</source>
        <translation>时间格式不正确，应如 2020-09-03T06:30:00Z 或 2020-09-03 14:30。</translation>
    </message>
    <message>
        <source>This is not known here. Known are: %1.</source>
        <translation>无法识别此内容。可用内容为：%1。</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds bytes that are no %3. Name the encoding in which the list was saved.</source>
        <extracomment>%1 and %2 are numbers, %3 an encoding such as GB18030</extracomment>
        <translation>第 %1 行第 %2 列的字节不是 %3 编码。请指明名单保存时使用的编码。</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number or a control character, which may not be kept.</source>
        <translation>此处含有韩国居民登记号码或控制字符，不得保存。</translation>
    </message>
    <message>
        <source>Row %1 is not UTF-8. Save the list as “CSV UTF-8”, or name its encoding.</source>
        <translation>第 %1 行不是 UTF-8 编码。请将名单另存为“CSV UTF-8”，或指明其编码。</translation>
    </message>
    <message>
        <source>Row %1 holds a NUL character, so this is no list in UTF-8. Save it as “CSV UTF-8”, or name its encoding.</source>
        <translation>第 %1 行含有 NUL 字符，此名单不是 UTF-8 编码。请另存为“CSV UTF-8”，或指明其编码。</translation>
    </message>
    <message>
        <source>This is a workbook. Save it as “CSV UTF-8” and import that file.</source>
        <translation>这是电子表格工作簿。请另存为“CSV UTF-8”后导入该文件。</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2 already. Leave it out to add somebody.</source>
        <translation>编号 %1 已属于%2。要新增人员，请将编号留空。</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2 here, but this row names %3. Correct the number or leave it out; if only the name of %2 changes, change it in the program.</source>
        <translation>此处编号 %1 属于%2，但该行写的是%3。请更正编号或留空；如果只是%2改了姓名，请在程序中修改。</translation>
    </message>
    <message>
        <source>None of this list&apos;s headings is known. Give the columns headings such as “%1”.</source>
        <translation>无法识别此名单的任何表头。请使用“%1”等表头。</translation>
    </message>
    <message>
        <source>This list has no column with names. Give that column the heading “%1”.</source>
        <translation>此名单没有姓名列。请将该列的表头设为“%1”。</translation>
    </message>
</context>
<context>
    <name>ItemFieldText</name>
    <message>
        <source>Write minutes, or the hour when it ends, such as 14:30.</source>
        <translation>请填写分钟数，或结束时间，如 14:30。</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Booked twice</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>%1: in two places</source>
        <translation>%1：同时出席两处</translation>
    </message>
    <message>
        <source>No title in %1</source>
        <translation>缺少%1标题</translation>
    </message>
    <message>
        <source>%1 is also taken by: %2</source>
        <translation>%1 同时用于：%2</translation>
    </message>
    <message>
        <source>%1 is also expected at: %2</source>
        <translation>%1 同时须出席：%2</translation>
    </message>
    <message>
        <source>People on stage</source>
        <translation>出场人员</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待处理问题</translation>
    </message>
    <message>
        <source>Show the other item</source>
        <translation>查看另一项</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day in a list, in the letters of QLocale: M month, d day</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day on a tab, in the letters of QLocale: ddd weekday, M month, d day</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>KeyringText</name>
    <message>
        <source>This desktop has no keyring, so the password is not kept. It will be asked each time.</source>
        <translation>此桌面没有密钥环，密码不会保存，每次都会询问。</translation>
    </message>
</context>
<context>
    <name>LanguageText</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>LocationText</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere.</source>
        <translation>%1 是失效的链接。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a Huitong file; choose another one or a backup.</source>
        <translation>%1 为空，不是会同文件；请选择其他文件或备份。</translation>
    </message>
    <message>
        <source>%1 is not a Huitong file. Nothing in it was changed.</source>
        <translation>%1 不是会同文件。其内容未作改动。</translation>
    </message>
    <message>
        <source>%1 lies on a network disk, where two desks would damage it. It is open for reading only. Copy it to this computer&apos;s own disk, or use a PostgreSQL database for several desks.</source>
        <translation>%1 位于网络磁盘上，两个工位同时使用会造成损坏。现以只读方式打开。请复制到本机磁盘；多个工位共用时，请使用 PostgreSQL 数据库。</translation>
    </message>
    <message>
        <source>%1 may not be written by you. It is open for reading only.</source>
        <translation>您无权写入 %1。现以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder of %1 may not be written by you. It is open for reading only.</source>
        <translation>您无权写入 %1 所在的文件夹。现以只读方式打开。</translation>
    </message>
    <message>
        <source>No database was named. Give a .huitong file or postgresql://…</source>
        <translation>未指定数据库。请给出 .huitong 文件或 postgresql://…</translation>
    </message>
    <message>
        <source>A password may not stand in the address. Use PGPASSWORD or .pgpass.</source>
        <translation>地址中不得含有密码。请使用 PGPASSWORD 或 .pgpass。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Nothing in it was changed.</source>
        <translation>%1 属于其他程序。其内容未作改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Huitong. Install that version to open it; nothing in it was changed.</source>
        <translation>%1 由更新版本的会同写入。请安装该版本后打开；其内容未作改动。</translation>
    </message>
    <message>
        <source>%1 is cut off. Use a backup, and keep this file for repair.</source>
        <translation>%1 不完整。请使用备份，并保留此文件以备修复。</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputFileText</name>
    <message>
        <source>The disk is full. Make room or choose another folder.</source>
        <translation>磁盘已满。请清理空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>您无权写入该处。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk can only be read. Choose another folder.</source>
        <translation>磁盘为只读。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it or choose another one.</source>
        <translation>文件夹不存在。请创建该文件夹或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>已有同名文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>名称过长。请使用较短的名称。</translation>
    </message>
    <message>
        <source>The file would be larger than this disk or account allows.</source>
        <translation>文件将超出此磁盘或账户允许的大小。</translation>
    </message>
    <message>
        <source>The program that reads it has stopped.</source>
        <translation>接收输出的程序已停止。</translation>
    </message>
    <message>
        <source>The disk reports a fault. Choose another disk.</source>
        <translation>磁盘报告故障。请选择其他磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <extracomment>%1 is a file name, %2 a sentence that says why and what to do</extracomment>
        <translation>无法写入 %1。%2</translation>
    </message>
    <message>
        <source>It is a database or a backup, which would be lost. Choose another name.</source>
        <translation>它是数据库或备份，覆盖后会丢失。请换一个名称。</translation>
    </message>
    <message>
        <source>It is the list that is read. Choose another name.</source>
        <translation>它正是要读取的名单。请换一个名称。</translation>
    </message>
    <message>
        <source>It belongs to a database, which would be damaged. Choose another name.</source>
        <translation>它属于某个数据库，覆盖会损坏该数据库。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The paper was not finished.</source>
        <translation>材料未能生成完毕。</translation>
    </message>
    <message>
        <source>The paper cannot be drawn: the printer or file does not answer.</source>
        <translation>无法生成材料：打印机或文件没有响应。</translation>
    </message>
    <message>
        <source>No font for Chinese and Korean is installed. Install the package fonts-noto-cjk, then try again.</source>
        <translation>未安装中文和韩文字体。请安装软件包 fonts-noto-cjk 后重试。</translation>
    </message>
    <message>
        <source>The list changed while it was printed. Print it again.</source>
        <translation>名单在打印过程中发生变化。请重新打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) do not fit on the page. Choose fewer columns, or a format such as CSV.</source>
        <translation>
            <numerusform>有 %n 列在页面上放不下。请减少列数，或选用 CSV 等格式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>图片超过 20 MB，请选择较小的图片。</translation>
    </message>
    <message>
        <source>This picture is damaged or too large.</source>
        <translation>图片已损坏或尺寸过大。</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG or BMP picture.</source>
        <translation>这不是 PNG、JPEG 或 BMP 图片。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>已取消，未打印任何内容。</translation>
    </message>
    <message>
        <source>The printer does not answer. Choose another one, or export a PDF file.</source>
        <translation>打印机没有响应。请另选打印机，或导出 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>registered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>same name and organisation</source>
        <translation>姓名和单位相同</translation>
    </message>
    <message>
        <source>same family name and e-mail</source>
        <translation>姓氏和电子邮箱相同</translation>
    </message>
    <message>
        <source>same family name and phone</source>
        <translation>姓氏和电话相同</translation>
    </message>
    <message>
        <source>same name in another script, same organisation</source>
        <translation>另一种文字的姓名相同，且单位相同</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A person, their number and their status</extracomment>
        <translation>%1（%2号）：%3</translation>
    </message>
</context>
<context>
    <name>ProgrammeText</name>
    <message>
        <source>“%1” would no longer be on its day.</source>
        <translation>“%1”将超出当天的范围。</translation>
    </message>
    <message>
        <source>Nothing comes before it in this hall on this day.</source>
        <translation>当天该厅没有更早的项目。</translation>
    </message>
    <message>
        <source>Nothing comes after it in this hall on this day.</source>
        <translation>当天该厅没有更晚的项目。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Guest</source>
        <translation>嘉宾</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>演讲人</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>随行人员</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>证件编码</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>礼宾次序</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>抵达时间</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>签到时间</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>重点关注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>唯一标识</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person at the desk</source>
        <translation>工位操作人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标更改</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>撤销它的更改</translation>
    </message>
    <message>
        <source>First loaded</source>
        <translation>批量载入起始号</translation>
    </message>
    <message>
        <source>Last loaded</source>
        <translation>批量载入末尾号</translation>
    </message>
    <message>
        <source>Loaded tables</source>
        <translation>批量载入的表</translation>
    </message>
    <message>
        <source>Removed rows</source>
        <translation>已移除的行</translation>
    </message>
    <message>
        <source>Left is high</source>
        <translation>以左为尊</translation>
    </message>
    <message>
        <source>Right is high</source>
        <translation>以右为尊</translation>
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>汉语拼音</translation>
    </message>
    <message>
        <source>Korean alphabet</source>
        <translation>韩文字母</translation>
    </message>
    <message>
        <source>Latin alphabet</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Date of reply</source>
        <translation>回复日期</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵达时间</translation>
    </message>
    <message>
        <source>No particular order</source>
        <translation>排名不分先后</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>东道国</translation>
    </message>
    <message>
        <source>Side of honour</source>
        <translation>尊位方向</translation>
    </message>
    <message>
        <source>Order of lists</source>
        <translation>名单排序</translation>
    </message>
    <message>
        <source>Expected people</source>
        <translation>预计人数</translation>
    </message>
    <message>
        <source>Expected foreign organisations</source>
        <translation>预计境外单位数</translation>
    </message>
    <message>
        <source>Expected domestic organisations</source>
        <translation>预计境内单位数</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>党委</translation>
    </message>
    <message>
        <source>People&apos;s congress</source>
        <translation>人大</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Political consultative conference</source>
        <translation>政协</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>部委</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>使馆</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>领馆</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Foreign local government</source>
        <translation>外国地方政府</translation>
    </message>
    <message>
        <source>Chamber of commerce</source>
        <translation>商会</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>协会</translation>
    </message>
    <message>
        <source>Central state-owned enterprise</source>
        <translation>中央企业</translation>
    </message>
    <message>
        <source>Local state-owned enterprise</source>
        <translation>地方国有企业</translation>
    </message>
    <message>
        <source>Private enterprise</source>
        <translation>民营企业</translation>
    </message>
    <message>
        <source>Foreign-invested enterprise</source>
        <translation>外商投资企业</translation>
    </message>
    <message>
        <source>Hong Kong, Macao or Taiwan-invested enterprise</source>
        <translation>港澳台投资企业</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高等院校</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>科研院所</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Service supplier</source>
        <translation>服务供应商</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>H.E.</source>
        <translation>阁下</translation>
    </message>
    <message>
        <source>Hon.</source>
        <translation>尊敬的</translation>
    </message>
    <message>
        <source>Dr.</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Prof.</source>
        <translation>教授</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>姓在前</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>名在前</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>拉丁字母姓</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>拉丁字母名</translation>
    </message>
    <message>
        <source>Chinese family name</source>
        <translation>中文姓</translation>
    </message>
    <message>
        <source>Chinese given name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>Korean family name</source>
        <translation>韩文姓</translation>
    </message>
    <message>
        <source>Korean given name</source>
        <translation>韩文名</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>姓名顺序</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>尊称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>任职截止</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>致辞</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>推介</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>茶歇</translation>
    </message>
    <message>
        <source>Banquet</source>
        <translation>宴会</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>参观考察</translation>
    </message>
    <message>
        <source>Group photo</source>
        <translation>合影</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>研讨主持人</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>日程项目</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>厅</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>出席安排</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能为同一人</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>缺少职务</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Hall booked twice</source>
        <translation>厅重复占用</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>同一时间在两处</translation>
    </message>
    <message>
        <source>Item&apos;s title missing</source>
        <translation>日程项目缺少名称</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the conference</source>
        <translation>会议名称</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>A name is needed.</source>
        <translation>须填写姓名。</translation>
    </message>
    <message numerus="yes">
        <source>This name is longer than %n characters.</source>
        <translation>
            <numerusform>姓名超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A name stands on one line.</source>
        <translation>姓名须写在一行内。</translation>
    </message>
    <message>
        <source>This should be written in Latin letters.</source>
        <translation>此处应填写拉丁字母。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>电子邮箱地址格式不正确。</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>电话号码格式不正确。</translation>
    </message>
    <message>
        <source>This country or region is not known.</source>
        <translation>无法识别此国家或地区。</translation>
    </message>
    <message>
        <source>This holds a Korean resident registration number, which may not be kept.</source>
        <translation>此处含有韩国居民登记号码，不得保存。</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>文字超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is 1 or more.</source>
        <translation>编号须不小于 1。</translation>
    </message>
    <message>
        <source>Number %1 is taken already.</source>
        <translation>编号 %1 已被使用。</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>same name in Latin letters</source>
        <translation>拉丁字母姓名相同</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. It is “%2” now; yours was “%3”. Nothing was overwritten.</source>
        <translation>其他人刚刚更改了“%1”。现为“%2”，您填写的是“%3”。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Stopped: nobody was changed.</source>
        <translation>已停止，没有更改任何人员。</translation>
    </message>
    <message>
        <source>A post needs a title or an organisation.</source>
        <translation>职务须填写职务名称或单位。</translation>
    </message>
    <message>
        <source>Write days as 2026-03-31.</source>
        <translation>日期请写成 2026-03-31。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>A photo is kept as a JPEG of 256 KB at most.</source>
        <translation>照片须为不超过 256 KB 的 JPEG。</translation>
    </message>
    <message>
        <source>A place is 1 or more.</source>
        <translation>次序须为 1 或以上。</translation>
    </message>
    <message>
        <source>Write day and hour as 2026-03-31 14:05.</source>
        <translation>日期和时间请写成 2026-03-31 14:05。</translation>
    </message>
    <message>
        <source>Somebody else has added a photo meanwhile.</source>
        <translation>其他人刚刚添加了照片。</translation>
    </message>
    <message>
        <source>This post is shown in another conference, so it stays.</source>
        <translation>此职务用于另一会议，因此予以保留。</translation>
    </message>
    <message>
        <source>This holds an invisible control character. Delete it and type it again.</source>
        <translation>此处含有看不见的控制字符，请删除后重新输入。</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>%1 cannot be removed. %2</source>
        <translation>无法删除 %1。%2</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What guests may read</source>
        <translation>来宾可见内容</translation>
    </message>
    <message>
        <source>Internal items too</source>
        <translation>含内部项目</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Field ids</source>
        <translation>字段标识</translation>
    </message>
    <message>
        <source>As the headings ask</source>
        <translation>随表头而定</translation>
    </message>
    <message>
        <source>Safe in spreadsheets</source>
        <translation>适合电子表格打开</translation>
    </message>
    <message>
        <source>Every byte as it is</source>
        <translation>逐字节原样输出</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>字节顺序标记（BOM）</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>公式防护</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>A paper is in one or two of the languages zh, ko and en.</source>
        <translation>每份材料使用 zh、ko、en 中的一种或两种语言。</translation>
    </message>
    <message>
        <source>The list has no such column. Columns are: %1</source>
        <translation>名单没有此列。可用的列为：%1</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 is not a value of %2. Values are: %3</source>
        <translation>%1 不是 %2 的可用值。可用值为：%3</translation>
    </message>
    <message>
        <source>%1 cannot be written as %2.</source>
        <translation>%1不能输出为 %2。</translation>
    </message>
    <message>
        <source>%1 has no option %2 here. Options are: %3</source>
        <translation>%1在此处没有选项 %2。可用选项：%3</translation>
    </message>
    <message>
        <source>%1 stands in the order of time and takes no other.</source>
        <translation>%1按时间排列，不能使用其他排序。</translation>
    </message>
    <message>
        <source>%1 has no order %2. Orders are: %3</source>
        <translation>%1没有排序方式 %2。可用排序：%3</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>There is no sample %1. Samples are: %2</source>
        <translation>没有示例 %1。可用示例为：%2</translation>
    </message>
    <message>
        <source>The program was installed without its sample. Install it anew.</source>
        <translation>程序安装时缺少示例。请重新安装。</translation>
    </message>
    <message>
        <source>The program&apos;s sample is damaged. Install it anew.</source>
        <translation>程序自带的示例已损坏。请重新安装。</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>PostgreSQL %1 answers. The database is empty; the tables can be made there.</source>
        <translation>PostgreSQL %1 已连通。数据库是空的，可以在其中建立数据表。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database is empty, but this user may not make tables there. Ask its administrator.</source>
        <translation>PostgreSQL %1 已连通。数据库是空的，但该用户无权建立数据表，请联系管理员。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database holds conferences.</source>
        <translation>PostgreSQL %1 已连通。数据库中有会议数据。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database was written by a newer version of Huitong; install that version to open it.</source>
        <translation>PostgreSQL %1 已连通。该数据库由更新版本的会同写入，请安装该版本后打开。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers. The database belongs to another program; nothing in it was changed.</source>
        <translation>PostgreSQL %1 已连通。该数据库属于其他程序，其中内容未作任何更改。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>%1: it is not there any more. Somebody may have taken it away.</source>
        <translation>%1：该项已不存在，可能已被他人移除。</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it. Look at both versions and choose.</source>
        <translation>您打开之后，他人已更改此项内容。请对照两个版本后选择。</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>The language of the window this time: zh, ko or en.</source>
        <translation>本次窗口使用的语言：zh、ko 或 en。</translation>
    </message>
    <message>
        <source>The name of this desk; else the remembered one.</source>
        <translation>本工位的名称；未给出时用已记住的名称。</translation>
    </message>
    <message>
        <source>The name of the person at the desk.</source>
        <translation>工位操作人的姓名。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>A .huitong file or postgresql://…; else what was open last.</source>
        <translation>.huitong 文件或 postgresql://…；未给出时打开上次的数据。</translation>
    </message>
    <message>
        <source>There is no language %1. Languages are zh, ko and en.</source>
        <translation>没有语言 %1。可用语言为 zh、ko 和 en。</translation>
    </message>
    <message>
        <source>Huitong cannot show its window, because there is no display here. Start it on a desktop, or use huitong-cli, which needs none.</source>
        <translation>此处没有图形显示，会同无法打开窗口。请在桌面环境中启动，或使用无需显示的 huitong-cli。</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>This database was made by an unknown variant of the program and cannot be used.</source>
        <translation>此数据库由程序的未知变体建立，无法使用。</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Huitong. Install that version to open it; nothing was changed.</source>
        <translation>此数据库由更新版本的会同写入。请安装该版本后打开；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; it was not touched.</source>
        <translation>%1 已存在。请换一个名称；原文件未作改动。</translation>
    </message>
    <message>
        <source>%1 would lie on a network disk, where two desks would damage it. Choose this computer&apos;s own disk, or use a PostgreSQL database.</source>
        <translation>%1 将位于网络磁盘上，两个工位同时使用会造成损坏。请选择本机磁盘，或使用 PostgreSQL 数据库。</translation>
    </message>
    <message>
        <source>%1 cannot be made there: %2</source>
        <translation>无法在该处创建 %1：%2</translation>
    </message>
    <message>
        <source>That database holds conferences already. Open it instead.</source>
        <translation>该数据库中已有会议。请直接打开。</translation>
    </message>
    <message>
        <source>The copy that goes before an update could not be named %1.</source>
        <translation>更新前的副本无法命名为 %1。</translation>
    </message>
    <message>
        <source>The server is set up to forget saved work in a power cut (%1 is off). Ask its administrator to switch it on.</source>
        <translation>按服务器的设置，断电时可能丢失已保存的内容（%1 已关闭）。请联系服务器管理员启用。</translation>
    </message>
    <message>
        <source>%1 holds no conferences yet. Make it with &quot;new&quot;.</source>
        <translation>%1 中尚无会议数据。请用 &quot;new&quot; 建立。</translation>
    </message>
    <message>
        <source>It was made by an older version and must be updated first.</source>
        <translation>它由旧版本建立，须先升级。</translation>
    </message>
    <message>
        <source>The server was away for a moment and the change was not saved. Try again.</source>
        <translation>服务器曾短暂断开，更改未保存。请重试。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Whether the last change was saved will be known when it is back.</source>
        <translation>无法连接服务器。上一次更改是否已保存，待服务器恢复后才能确定。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>%1 is not empty: it holds the tables of another program. Choose an empty database; it was not touched.</source>
        <translation>%1不是空数据库：其中有其他程序的表。请选择空数据库；未做任何改动。</translation>
    </message>
    <message>
        <source>It may not be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>%1 was renamed, moved or deleted while it was open. This change was not saved; what you see is the old file. Close it and open it where it is now.</source>
        <translation>%1在打开期间被重命名、移动或删除。此更改未保存；窗口中显示的仍是旧文件。请关闭后从其现在的位置重新打开。</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open. This change was not saved; what you see is the old file. Close it and open it again.</source>
        <translation>%1在打开期间被另一个文件替换。此更改未保存；窗口中显示的仍是旧文件。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>Something is being read or written already.</source>
        <translation>正在读取或写入数据。</translation>
    </message>
    <message>
        <source>The database has become one of an older version. Close it and open it again to update it.</source>
        <translation>数据库已变为旧版本。请关闭后重新打开以进行更新。</translation>
    </message>
    <message>
        <source>This change has been saved already.</source>
        <translation>此更改已经保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no change with the number %1.</source>
        <translation>没有编号为 %1 的更改。</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>VersionsText</name>
    <message>
        <source>none</source>
        <extracomment>No photo, or how large the one is</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>a photo of %1 bytes</source>
        <translation>照片（%1 字节）</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>其他职务</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <extracomment>A day, standing alone below a time</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>A day, standing alone below a time</extracomment>
        <translation>昨天</translation>
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
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Make the conference</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>会议名称（%1）</translation>
    </message>
    <message>
        <source>Short and without blanks, for example spring-2026.</source>
        <translation>简短且不含空格，例如 spring-2026。</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Huitong file (*.huitong)</source>
        <translation>会同文件 (*.huitong)</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>The copy %1 is written and was read back.</source>
        <translation>副本 %1 已写入，并经读回核对。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.huitong *.zst)</source>
        <translation>备份 (*.huitong *.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1-restored</source>
        <translation>%1-已恢复</translation>
    </message>
    <message>
        <source>Where to put what is restored</source>
        <translation>恢复到何处</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>已停止，没有留下任何文件。</translation>
    </message>
</context>
<context>
    <name>ui::CrashNotice</name>
    <message>
        <source>The last session ended unexpectedly. Everything that was saved is there.</source>
        <translation>上次程序意外结束。保存过的内容都在。</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly. Everything that was saved is there, up to: %1</source>
        <translation>上次程序意外结束。保存过的内容都在，最后一项是：%1</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>when it was saved, and its sentence, as in: 3 Sep 2026 14:02, Register KIM Min-su</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done, as in: Register KIM Min-su</extracomment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1 is what was undone, as in: Register KIM Min-su</extracomment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Being undone: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Being brought back: %1</source>
        <translation>正在恢复：%1</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>已恢复：%1</translation>
    </message>
</context>
<context>
    <name>ui::FileActions</name>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a server database…</source>
        <translation>打开服务器数据库…</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>新建会议…</translation>
    </message>
    <message>
        <source>Export participants…</source>
        <translation>导出参会人员…</translation>
    </message>
    <message>
        <source>Print the agenda…</source>
        <translation>打印议程…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Huitong file (*.huitong)</source>
        <translation>会同文件 (*.huitong)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在建立示例</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 is open in another window, which was called to the front.</source>
        <translation>%1 已在另一个窗口中打开，该窗口已移到前面。</translation>
    </message>
    <message>
        <source>The sample is a file of yours: %1. Change in it whatever you like.</source>
        <translation>示例文件归您使用：%1，可以随意修改。</translation>
    </message>
</context>
<context>
    <name>ui::HelpActions</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>About Huitong</source>
        <translation>关于会同</translation>
    </message>
    <message>
        <source>The log lies in %1. It holds nothing about people.</source>
        <translation>日志位于 %1，不含任何个人信息。</translation>
    </message>
    <message>
        <source>Huitong %1
For the people who run conferences.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>会同 %1
为会务工作人员而作。

自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>ui::IdentityDialog</name>
    <message>
        <source>Welcome to Huitong</source>
        <translation>欢迎使用会同</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Every change is kept with the name of who made it and the desk where it was made.</source>
        <translation>每次更改都会记录操作人姓名和所在工位。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本工位名称</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Both names are needed.</source>
        <translation>姓名和工位名称均须填写。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open a conference, or make a new one.</source>
        <translation>请打开会议，或新建会议。</translation>
    </message>
    <message>
        <source>There is no conference in this file yet.</source>
        <translation>此文件中尚无会议。</translation>
    </message>
    <message>
        <source>%1 – Huitong</source>
        <translation>%1 – 会同</translation>
    </message>
    <message>
        <source>Huitong</source>
        <translation>会同</translation>
    </message>
    <message>
        <source>The new name counts as soon as the data is opened again.</source>
        <translation>新的姓名和工位将在重新打开数据后生效。</translation>
    </message>
</context>
<context>
    <name>ui::ManualWindow</name>
    <message>
        <source>Manual – Huitong</source>
        <translation>使用手册 – 会同</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>▲ Not in the manual.</source>
        <translation>▲ 手册中没有。</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>打开最近使用的文件</translation>
    </message>
    <message>
        <source>Take out what is no longer there</source>
        <translation>移除已不存在的项目</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1（已不存在）</translation>
    </message>
</context>
<context>
    <name>ui::ServerDialog</name>
    <message>
        <source>Open a server database</source>
        <translation>打开服务器数据库</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>A name or address such as db.example.org, or the folder of a socket; empty for this computer.</source>
        <translation>名称或地址，如 db.example.org，或套接字所在文件夹；留空表示本机。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Leave it empty when PGPASSWORD or the file .pgpass holds it, or when none is needed.</source>
        <translation>已写在 PGPASSWORD 或 .pgpass 文件中，或不需要密码时，请留空。</translation>
    </message>
    <message>
        <source>Keep the password in this desktop&apos;s keyring</source>
        <translation>将密码保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>请填写数据库名称。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>ui::ServerOpener</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 需要密码。</translation>
    </message>
    <message>
        <source>Open a server database</source>
        <translation>打开服务器数据库</translation>
    </message>
    <message>
        <source>The database %1 is empty.</source>
        <translation>数据库 %1 是空的。</translation>
    </message>
    <message>
        <source>Huitong can make its tables there. Then it is ready for the first conference.</source>
        <translation>会同可以在其中建立数据表，之后即可建立第一个会议。</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>建立数据表</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不建立</translation>
    </message>
    <message>
        <source>Wait until the work at the bottom of the window is done, then try again.</source>
        <translation>请等窗口底部的任务完成后再试。</translation>
    </message>
    <message>
        <source>Making the tables</source>
        <translation>正在建立数据表</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>本工位名称</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Folder of the automatic backups</source>
        <translation>自动备份文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 无法写入，请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Desk: %1</source>
        <translation>工位：%1</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>▲ The server cannot be reached</source>
        <translation>▲ 无法连接服务器</translation>
    </message>
    <message>
        <source>Last backup %1, %2</source>
        <extracomment>%1 is a time such as 14:02, %2 an age such as &quot;12 min ago&quot;</extracomment>
        <translation>上次备份 %1（%2）</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Server connected</source>
        <translation>服务器已连接</translation>
    </message>
</context>
<context>
    <name>ui::ViewActions</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>折叠导航栏</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>窗口的上一部分</translation>
    </message>
</context>
<context>
    <name>ui::WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupClock</name>
    <message>
        <source>The backup by the clock failed. %1</source>
        <translation>定时备份失败。%1</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1的备份</translation>
    </message>
    <message numerus="yes">
        <source>Made every %n minutes in which something changed, and before large changes. Everything is kept for two days, then one a day for two weeks, one a week for two months, one a month for a year.</source>
        <translation>
            <numerusform>有更改时每%n分钟备份一次，大批更改之前也会备份。两天内的全部保留，此后两周内每天一份，两个月内每周一份，一年内每月一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>%1没有备份。</translation>
    </message>
    <message>
        <source>Open a conference first.</source>
        <translation>请先打开一个会议。</translation>
    </message>
    <message>
        <source>The backup is made and was read back.</source>
        <translation>备份已完成，并已读回核对。</translation>
    </message>
    <message>
        <source>What was entered since then disappears from this file. How it is now is backed up first, so that you can come back to it.</source>
        <translation>此后录入的内容将从本文件中消失。恢复之前会先备份现有数据，可随时再恢复回来。</translation>
    </message>
    <message>
        <source>The backup becomes the new file %1, which is then opened. %2 stays as it is.</source>
        <translation>备份将成为新文件%1并随即打开。%2保持原样。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>要恢复%1的备份吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The data of %1 are back. How they were before is among the backups.</source>
        <translation>已恢复%1的数据。恢复前的数据也在备份之中。</translation>
    </message>
    <message>
        <source>The backup of %1 is open as the new file %2. %3 was left as it is.</source>
        <translation>%1 的备份已作为新文件 %2 打开。%3 保持原样。</translation>
    </message>
</context>
<context>
    <name>ui::backups::BackupsModel</name>
    <message>
        <source>When</source>
        <extracomment>Headings of the list of backups</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>ui::backups::OpenAction</name>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
</context>
<context>
    <name>ui::delegations::AddDialog</name>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Find people without a delegation by name or number</source>
        <translation>按姓名或编号查找未编入代表团的人员</translation>
    </message>
    <message>
        <source>People without a delegation</source>
        <translation>未编入代表团的人员</translation>
    </message>
    <message>
        <source>Tick the people to add: Down goes into the list, Space ticks.</source>
        <translation>请勾选要添加的人员：按 ↓ 键进入列表，按空格键勾选。</translation>
    </message>
    <message>
        <source>Everybody is in a delegation already.</source>
        <translation>所有人员均已编入代表团。</translation>
    </message>
    <message>
        <source>Nobody without a delegation fits “%1”.</source>
        <translation>未编入代表团的人员中没有与“%1”相符的。</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>已勾选 %1 人</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>仅显示前 %1 人</translation>
    </message>
</context>
<context>
    <name>ui::delegations::DelegationTree</name>
    <message>
        <source>Without a delegation</source>
        <translation>未编入代表团</translation>
    </message>
    <message>
        <source>%1 · %2 confirmed · %3 arrived</source>
        <extracomment>People of a delegation: 12 · 9 confirmed · 0 arrived</extracomment>
        <translation>%1 人 · 已确认 %2 · 已签到 %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无人员</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>The person has checked in</extracomment>
        <translation>已签到</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 人</translation>
    </message>
    <message>
        <source>Press Enter to show the next ones.</source>
        <translation>按回车键继续显示。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Short for &quot;number&quot;, the heading of a narrow column</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title and organisation</source>
        <translation>职务和单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>ui::delegations::DelegationsPage</name>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>1 delegation</source>
        <translation>1 个代表团</translation>
    </message>
    <message>
        <source>%1 delegations</source>
        <translation>%1 个代表团</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>新建代表团</translation>
    </message>
    <message>
        <source>Change the delegation</source>
        <translation>修改代表团</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Add members…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show in People</source>
        <translation>在人员中查看</translation>
    </message>
    <message>
        <source>Move to delegation…</source>
        <translation>移至代表团…</translation>
    </message>
    <message>
        <source>Take out of the delegation</source>
        <translation>移出代表团</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Left empty, it is made: D1, D2 …</source>
        <translation>留空则自动编为 D1、D2 …</translation>
    </message>
    <message>
        <source>Left empty, it comes last.</source>
        <translation>留空则排在最后。</translation>
    </message>
    <message>
        <source>%1 people in them</source>
        <translation>团内 %1 人</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>未编入 %1 人</translation>
    </message>
    <message>
        <source>More people fit than the %1 shown: type more of the name.</source>
        <translation>相符人员超过所显示的 %1 人，请输入更完整的姓名。</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有与“%1”相符的内容。</translation>
    </message>
    <message>
        <source>There is no delegation yet. People who come together are one.</source>
        <translation>还没有代表团。一同前来的人员可编为一个代表团。</translation>
    </message>
    <message>
        <source>Something is being done already. Wait for it, or stop it.</source>
        <translation>已有操作正在进行。请等待完成或停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have been moved.</source>
        <translation>
            <numerusform>已移动 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n people</source>
        <translation>
            <numerusform>正在移动 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::delegations::MoveDialog</name>
    <message>
        <source>Move to a delegation</source>
        <translation>移至代表团</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Type part of its name, or press Down to see them.</source>
        <translation>输入名称的一部分，或按 ↓ 键查看全部。</translation>
    </message>
    <message>
        <source>Choose a delegation from the list.</source>
        <translation>请从列表中选择代表团。</translation>
    </message>
</context>
<context>
    <name>ui::forms::FactCard</name>
    <message>
        <source>Choose something in the list to see its card.</source>
        <translation>在列表中选择一项即可查看详情。</translation>
    </message>
</context>
<context>
    <name>ui::forms::PartsList</name>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下移：%1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordFields</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a field such as Name, %2 a language</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordForm</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>您输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Closing the form throws it away.</source>
        <translation>关闭表单将放弃这些内容。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>This is not saved yet: look at the marked fields.</source>
        <translation>尚未保存：请查看标出的字段。</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The server still cannot be reached, so it is not known whether this was saved. Leave the form open and press Save again later; nothing is written twice.</source>
        <translation>服务器仍无法连接，尚不知道是否已保存。请保持表单打开，稍后再按“保存”，不会重复写入。</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存并继续添加</translation>
    </message>
</context>
<context>
    <name>ui::forms::RecordPage</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有符合“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>ui::forms::ReferenceField</name>
    <message>
        <source>Type to search</source>
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>ui::forms::VersionsDialog</name>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Somebody else saved this while you were typing. Choose what is to be kept.</source>
        <translation>您填写期间，他人已保存此内容。请选择要保留的内容。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的版本</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方版本</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>全部保留我的</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>全部采用对方的</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>保存此选择</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1，我的版本：%2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，对方版本：%2</translation>
    </message>
</context>
<context>
    <name>ui::history::FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>One day…</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按内容筛选</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only changes of: %1</source>
        <translation>仅显示以下记录的更改：%1</translation>
    </message>
    <message>
        <source>Show the changes of all records</source>
        <translation>显示所有记录的更改</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryCard</name>
    <message>
        <source>Choose a change in the list to see what it did.</source>
        <translation>请在列表中选择一项更改，查看其内容。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>More records that are not shown here: %1</source>
        <translation>另有 %1 条记录未在此显示</translation>
    </message>
    <message>
        <source>%1 · added</source>
        <extracomment>%1 is a kind of record, as in: Person · added</extracomment>
        <translation>%1 · 新增</translation>
    </message>
    <message>
        <source>%1 · removed</source>
        <translation>%1 · 已移除</translation>
    </message>
    <message>
        <source>%1 · changed</source>
        <translation>%1 · 已更改</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands where a field holds nothing</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>another %1</source>
        <translation>另一%1</translation>
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
        <translation>由 %1 重做，%2</translation>
    </message>
    <message>
        <source>Undone by %1, %2</source>
        <translation>由 %1 撤销，%2</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Headings of the list of changes</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看该记录</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销此更改</translation>
    </message>
    <message>
        <source>Only changes of the same records</source>
        <translation>仅显示相同记录的更改</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示所有更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Only a change can be undone. What was undone comes back with Redo.</source>
        <translation>只能撤销更改。已撤销的内容可用“重做”恢复。</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>此更改已撤销。</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 项更改</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>No change fits the filter.</source>
        <translation>没有符合筛选条件的更改。</translation>
    </message>
    <message>
        <source>Being undone: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>In the way: “%1” by %2, %3.</source>
        <translation>后续更改阻碍了撤销：“%1”，操作人 %2，%3。</translation>
    </message>
    <message>
        <source>Other later changes: %1.</source>
        <translation>其他后续更改：%1 项。</translation>
    </message>
    <message>
        <source>Show the later changes</source>
        <translation>查看后续更改</translation>
    </message>
</context>
<context>
    <name>ui::organisations::OrganisationsPage</name>
    <message>
        <source>New organisation</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参会人员</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>There is no organisation yet. Registering people adds theirs by itself.</source>
        <translation>还没有单位。登记人员时会自动添加其单位。</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 个单位</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <translation>%1 个单位</translation>
    </message>
</context>
<context>
    <name>ui::overview::ConferenceForm</name>
    <message>
        <source>New conference</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>编辑会议</translation>
    </message>
    <message>
        <source>In order, for example zh ko en. Every name gets a field for each.</source>
        <translation>按顺序填写，例如 zh ko en。各名称均按语种设输入栏。</translation>
    </message>
    <message>
        <source>Short and without blanks; it stands in file names and on the command line.</source>
        <translation>简短、不含空格；用于文件名和命令行。</translation>
    </message>
    <message>
        <source>A larger event in which this one lies, such as a fair.</source>
        <translation>本会议所属的大型活动，例如博览会。</translation>
    </message>
</context>
<context>
    <name>ui::overview::Dashboard</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>Foreign enterprises</source>
        <translation>外国企业</translation>
    </message>
    <message>
        <source>Domestic enterprises</source>
        <translation>国内企业</translation>
    </message>
    <message>
        <source>Enterprises from Hong Kong, Macao and Taiwan</source>
        <translation>港澳台企业</translation>
    </message>
    <message>
        <source>Numbers against expectation</source>
        <translation>实际与预计人数</translation>
    </message>
    <message>
        <source>Who comes, by category</source>
        <translation>参会人员（按类别）</translation>
    </message>
    <message>
        <source>Everybody, by status</source>
        <translation>全部人员（按状态）</translation>
    </message>
</context>
<context>
    <name>ui::overview::FindingsPanel</name>
    <message>
        <source>To do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Looking for what is not in order</source>
        <translation>正在检查问题</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The rest of a list that is not shown</extracomment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps registered twice</source>
        <translation>可能重复登记</translation>
    </message>
    <message>
        <source>Participants whose title is missing in a language</source>
        <translation>参会人员职务缺少译文</translation>
    </message>
    <message>
        <source>On the programme, but not confirmed</source>
        <translation>已列入议程但尚未确认</translation>
    </message>
    <message>
        <source>Halls booked twice</source>
        <translation>厅重复占用</translation>
    </message>
    <message>
        <source>People in two places at once</source>
        <translation>人员时间冲突</translation>
    </message>
    <message>
        <source>Items whose title is missing in a language</source>
        <translation>议程项目标题缺少译文</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::overview::FirstSteps</name>
    <message>
        <source>What to do first</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Describe the conference</source>
        <translation>填写会议信息</translation>
    </message>
    <message>
        <source>Register people</source>
        <translation>登记参会人员</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>编排议程</translation>
    </message>
    <message>
        <source>Its title in every language, its days, the venue, and how many people are expected.</source>
        <translation>各语种的会议名称、会期、会场和预计人数。</translation>
    </message>
    <message>
        <source>One by one with the keyboard, or all at once from a list.</source>
        <translation>用键盘逐个登记，或从名单一次导入。</translation>
    </message>
    <message>
        <source>What happens when and in which hall, and who speaks.</source>
        <translation>何时、在哪个厅、有何安排、由谁发言。</translation>
    </message>
</context>
<context>
    <name>ui::overview::HeadPanel</name>
    <message>
        <source>part of %1</source>
        <extracomment>%1 is the title of a larger conference</extracomment>
        <translation>隶属于%1</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>More that can be done with the conference</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ui::overview::Measures</name>
    <message>
        <source>of %1</source>
        <extracomment>What was expected, after a number: 127 of 100</extracomment>
        <translation>/ 预计 %1</translation>
    </message>
</context>
<context>
    <name>ui::overview::NextPanel</name>
    <message>
        <source>Next on the programme</source>
        <translation>接下来的议程</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>尚未安排议程。</translation>
    </message>
    <message>
        <source>The programme is over.</source>
        <translation>议程已全部结束。</translation>
    </message>
</context>
<context>
    <name>ui::overview::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>编辑会议</translation>
    </message>
    <message>
        <source>Venues and halls</source>
        <translation>会场与厅</translation>
    </message>
    <message>
        <source>Remove the conference…</source>
        <translation>移除会议…</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>前往人员</translation>
    </message>
    <message>
        <source>Go to the programme</source>
        <translation>前往议程</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>返回概览</translation>
    </message>
</context>
<context>
    <name>ui::overview::VenuesPage</name>
    <message>
        <source>New venue</source>
        <translation>新建会场</translation>
    </message>
    <message>
        <source>Change the venue</source>
        <translation>更改会场</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>厅</translation>
    </message>
    <message>
        <source>Add a hall</source>
        <translation>添加厅</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>厅 %1</translation>
    </message>
    <message>
        <source>Venues and halls</source>
        <translation>会场与厅</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Conferences here</source>
        <translation>在此举行的会议</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>There is no venue yet. A venue has halls, in which the programme takes place.</source>
        <translation>还没有会场。会场内设各厅，议程在厅内举行。</translation>
    </message>
    <message>
        <source>1 venue</source>
        <translation>1 个会场</translation>
    </message>
    <message>
        <source>%1 venues</source>
        <translation>%1 个会场</translation>
    </message>
</context>
<context>
    <name>ui::people::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>更改 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>不属于代表团</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people becomes %2.</source>
        <extracomment>%1 is a field such as Status, %2 its new value</extracomment>
        <translation>
            <numerusform>%n 人的%1改为“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet: choose what these people get.</source>
        <translation>尚无更改：请选择要统一设置的内容。</translation>
    </message>
    <message>
        <source>Choose at least one thing to change.</source>
        <translation>请至少选择一项更改。</translation>
    </message>
</context>
<context>
    <name>ui::people::CropDialog</name>
    <message>
        <source>Choose the piece of the picture</source>
        <translation>裁剪图片</translation>
    </message>
    <message>
        <source>Use as photo</source>
        <translation>用作照片</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys. + and − change its size.</source>
        <translation>拖动裁剪框，或用方向键移动；+ 和 − 改变大小。</translation>
    </message>
</context>
<context>
    <name>ui::people::CropFrame</name>
    <message>
        <source>Frame of the photo</source>
        <translation>照片裁剪框</translation>
    </message>
</context>
<context>
    <name>ui::people::DelegationField</name>
    <message>
        <source>None</source>
        <extracomment>No delegation</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::people::FilterChip</name>
    <message>
        <source>no longer there</source>
        <extracomment>A delegation that was removed since it was chosen</extracomment>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field such as Status, %2 what is chosen: a word or a count</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>暂无可选项</translation>
    </message>
</context>
<context>
    <name>ui::people::FilterChips</name>
    <message>
        <source>Without a delegation</source>
        <translation>不属于代表团</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all choices</source>
        <translation>清除全部筛选</translation>
    </message>
</context>
<context>
    <name>ui::people::MoreFields</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo · one is kept</source>
        <translation>照片 · 已保存</translation>
    </message>
    <message>
        <source>Posts beside the one above, with the days between which they were held</source>
        <translation>除上述职务外的其他职务及任职时间</translation>
    </message>
    <message>
        <source>Arrival, precedence, attention</source>
        <translation>抵达、礼宾次序、重点关注</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>其他职务</translation>
    </message>
    <message>
        <source>Other posts · %1</source>
        <translation>其他职务 · %1</translation>
    </message>
    <message>
        <source>PNG, JPEG or BMP, 20 MB at most</source>
        <translation>PNG、JPEG 或 BMP，不超过 20 MB</translation>
    </message>
    <message>
        <source>Attention: to be greeted when arriving</source>
        <translation>重点关注：到达时须迎接</translation>
    </message>
</context>
<context>
    <name>ui::people::NameField</name>
    <message>
        <source>Family name: %1</source>
        <translation>姓：%1</translation>
    </message>
    <message>
        <source>Family name: %1 · Given name: %2</source>
        <translation>姓：%1 · 名：%2</translation>
    </message>
</context>
<context>
    <name>ui::people::OrganisationField</name>
    <message>
        <source>Several organisations have this name. Choose one from the list.</source>
        <translation>有多个机构使用此名称，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>ui::people::ParticipantFields</name>
    <message>
        <source>Its name in another language (%1)</source>
        <translation>单位其他语言名称（%1）</translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>职务（%1）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Name in Latin letters, as the person spells it</source>
        <translation>拉丁字母姓名（按本人拼写）</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>韩文姓名</translation>
    </message>
    <message>
        <source>Organisation and title</source>
        <translation>单位和职务</translation>
    </message>
    <message>
        <source>In this conference</source>
        <translation>本次会议</translation>
    </message>
    <message>
        <source>Contacts and remarks</source>
        <translation>联系方式和备注</translation>
    </message>
    <message>
        <source>The down key takes “%1”.</source>
        <translation>按向下键选用“%1”。</translation>
    </message>
    <message>
        <source>New: this organisation will be added.</source>
        <translation>新单位：将添加此单位。</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>下一个编号</translation>
    </message>
</context>
<context>
    <name>ui::people::ParticipantForm</name>
    <message>
        <source>Register a participant</source>
        <translation>登记参会人员</translation>
    </message>
    <message>
        <source>Change a participant</source>
        <translation>修改参会人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并登记下一位</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>您输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Closing the form throws it away.</source>
        <translation>关闭表单将放弃这些内容。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>%1 is saved with number %2.</source>
        <translation>%1 已保存，编号 %2。</translation>
    </message>
    <message>
        <source>%1 is known from another conference (%2).</source>
        <translation>%1 曾在其他会议登记（%2）。</translation>
    </message>
    <message>
        <source>%1 is registered already (%2).</source>
        <translation>%1 已登记（%2）。</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>使用此人员</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This is not saved yet: look at the marked fields.</source>
        <translation>尚未保存：请查看标出的字段。</translation>
    </message>
    <message>
        <source>The server still cannot be reached, so it is not known whether this was saved. Leave the form open and press Save again later; nobody is registered twice.</source>
        <translation>服务器仍无法连接，尚不知道是否已保存。请保持表单打开，稍后再按“保存”，不会重复登记。</translation>
    </message>
    <message>
        <source>It was saved. What you typed since then is not: look at it and save again.</source>
        <translation>已保存，但此后输入的内容尚未保存，请查看后再次保存。</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleActions</name>
    <message>
        <source>Change several people…</source>
        <translation>批量更改…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Take out of the conference…</source>
        <translation>移出会议…</translation>
    </message>
    <message>
        <source>Remove the person altogether…</source>
        <translation>彻底删除此人…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n people</source>
        <translation>
            <numerusform>正在更改 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The person stays known. You can undo this with Ctrl+Z.</source>
        <translation>人员资料仍会保留。可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Take out of the conference</source>
        <translation>移出会议</translation>
    </message>
    <message>
        <source>Take %1 out of this conference?</source>
        <translation>将 %1 移出本次会议？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of this conference?</source>
        <translation>
            <numerusform>将 %n 人移出本次会议？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their places in the programme go too; the people stay known. You can undo this with Ctrl+Z.</source>
        <translation>其在议程中的安排一并移除，人员资料仍会保留。可按 Ctrl+Z 撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Taking out %n people</source>
        <translation>
            <numerusform>正在移出 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes part in another conference too. Take the person out of this one instead.</source>
        <translation>%1 还参加其他会议。请改为将其移出本次会议。</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z.</source>
        <translation>可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>删除人员</translation>
    </message>
    <message>
        <source>Remove %1 altogether?</source>
        <translation>彻底删除 %1？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n people.</source>
        <translation>
            <numerusform>已完成 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already. Wait for it, or stop it.</source>
        <translation>已有操作正在进行。请等待完成或停止。</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleList</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filter by name, organisation, number</source>
        <translation>按姓名、单位、编号筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>尚无登记人员。</translation>
    </message>
    <message>
        <source>Nobody fits these choices.</source>
        <translation>没有符合这些条件的人员。</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>没有符合“%1”的人员。</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleModel</name>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;, the heading of a narrow column</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation and title</source>
        <translation>单位和职务</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>韩文姓名</translation>
    </message>
</context>
<context>
    <name>ui::people::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>This person does not take part in this conference.</source>
        <translation>此人未参加本次会议。</translation>
    </message>
</context>
<context>
    <name>ui::people::PersonCard</name>
    <message>
        <source>Choose somebody in the list to see the card.</source>
        <translation>请在名单中选择人员，以查看其卡片。</translation>
    </message>
    <message>
        <source>Chinese form</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Korean form</source>
        <translation>韩文姓名</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Other posts</source>
        <translation>其他职务</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>最近更改</translation>
    </message>
</context>
<context>
    <name>ui::people::PhotoField</name>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>剪贴板中没有图片，请先复制。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::people::PostRow</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this post</source>
        <translation>删除此职务</translation>
    </message>
</context>
<context>
    <name>ui::people::PostsField</name>
    <message>
        <source>Add a post</source>
        <translation>添加职务</translation>
    </message>
</context>
<context>
    <name>ui::people::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>ui::people::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
</context>
<context>
    <name>ui::people::ViewsButton</name>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>重命名此视图…</translation>
    </message>
    <message>
        <source>Remove this view…</source>
        <translation>删除此视图…</translation>
    </message>
    <message>
        <source>“Everybody” is always there.</source>
        <translation>“全部人员”始终保留。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Remove the view “%1” for every desk?</source>
        <translation>为所有工位删除视图“%1”？</translation>
    </message>
    <message>
        <source>The people stay. You can undo this with Ctrl+Z.</source>
        <translation>人员不受影响。可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>A button: how the list is looked at</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>ui::programme::DayBar</name>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>A menu of what can be done with the chosen item</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
</context>
<context>
    <name>ui::programme::ProgrammePage</name>
    <message>
        <source>People on stage</source>
        <translation>出场人员</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>第 %1 人</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Move up in time</source>
        <translation>提前一位</translation>
    </message>
    <message>
        <source>Move down in time</source>
        <translation>推后一位</translation>
    </message>
    <message>
        <source>Shift what follows…</source>
        <translation>顺延后续项目…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter by title, hall or person</source>
        <translation>按标题、厅名或人员筛选</translation>
    </message>
    <message>
        <source>There is no such item on this day.</source>
        <translation>没有符合条件的项目。</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>尚未安排议程。</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>or the hour when it ends</source>
        <translation>或填结束时间</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>ui::programme::ShiftDialog</name>
    <message>
        <source>Shift what follows</source>
        <translation>顺延后续项目</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>later</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>The first item would begin before midnight.</source>
        <translation>第一项将早于当天零点。</translation>
    </message>
    <message>
        <source>Only this item moves: it then begins at %1 and ends at %2.</source>
        <translation>仅调整此项：%1 开始，%2 结束。</translation>
    </message>
    <message>
        <source>%1 items move: the first then begins at %2, the last ends at %3.</source>
        <translation>共调整 %1 项：首项 %2 开始，末项 %3 结束。</translation>
    </message>
</context>
<context>
    <name>ui::quickfind::QuickFind</name>
    <message>
        <source>Quick find</source>
        <translation>快速查找</translation>
    </message>
    <message>
        <source>Find people, organisations, pages, actions …</source>
        <translation>查找人员、单位、页面、操作…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to close</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>厅</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>没有符合“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>ui::reports::PaperList</name>
    <message>
        <source>No paper fits “%1”.</source>
        <translation>没有符合“%1”的报表。</translation>
    </message>
    <message>
        <source>Filter the papers</source>
        <translation>筛选报表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>ui::reports::ParameterForm</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
</context>
<context>
    <name>ui::reports::Preview</name>
    <message>
        <source>The paper cannot be shown. Export it and open the file.</source>
        <translation>无法预览该报表。请导出后打开文件查看。</translation>
    </message>
    <message>
        <source>No installed font has these characters; a box stands in their place: %1</source>
        <translation>已安装的字体中没有以下字符，将以方框代替：%1</translation>
    </message>
    <message>
        <source>The preview shows the first %1 rows.</source>
        <translation>预览仅显示前 %1 行。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The first %1 rows</source>
        <translation>前 %1 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>ui::reports::ReportsPage</name>
    <message>
        <source>Paper</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Copies the rows for a spreadsheet</source>
        <translation>复制各行，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>This paper has no table to copy.</source>
        <translation>该报表没有可复制的表格。</translation>
    </message>
    <message>
        <source>This paper has no pages to print.</source>
        <translation>该报表没有可打印的页面。</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>%1 is on its way to %2.</source>
        <translation>%1 已发送到 %2。</translation>
    </message>
    <message>
        <source>1 row is copied, ready to be pasted into a spreadsheet.</source>
        <translation>已复制 1 行，可粘贴到电子表格。</translation>
    </message>
    <message>
        <source>%1 rows are copied, ready to be pasted into a spreadsheet.</source>
        <translation>已复制 %1 行，可粘贴到电子表格。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes the paper into a file</source>
        <translation>将报表写入文件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印 (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 is written. No installed font has these characters: %2</source>
        <translation>已写入 %1。已安装的字体中没有以下字符：%2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SeveralBox</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 项中的 %1 项</translation>
    </message>
</context>
</TS>
