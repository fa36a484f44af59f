<#import "parts.ftl" as parts>
# [${opening.title}](${html})
<@parts.crumbs/>
<@parts.paragraph opening.summary/>
<#if opening.notice??>

${opening.notice.sentence}<#list opening.notice.instead as instead> [${instead.text}](${link(instead.href)})<#sep>,</#sep></#list>
</#if>

## ${words["grade.levels"]}
<#if ladder.peers??>
<@parts.paragraph ladder.peers.sentence/>
<@parts.paragraph ladder.peers.reason/>
</#if>
<#if ladder.missing??>
<@parts.paragraph ladder.missing/>
</#if>

<#list ladder.table.rows as row>
- <#if row.href??>[${words["ladder.grade"]} ${row.grade}](${link(row.href)})<#else>${words["ladder.grade"]} ${row.grade}</#if><#if row.name??> ${row.name}</#if>: <#list row.cells as cell><#list cell.levels as head><@parts.level head/><#sep>, </#sep></#list>${cell.gap!}<#sep>; </#sep></#list>
</#list>
<#if moves??>

## ${words["family.moves"]}

<#list moves.moves?filter(move -> move.page??) as move>
- [${move.from.code} → ${move.to.code}](${linkToPage(move.page.href)}) ${move.word}
</#list>
</#if>
<@parts.foot/>
