<#import "parts.ftl" as parts>
# [${opening.family}: ${opening.title}<#if opening.name??> (${opening.name})</#if>](${html})
<@parts.crumbs/>

${opening.lede}
<@parts.paragraph opening.reason/>
<#list opening.differences>

<#items as difference>${difference}<#sep> </#sep></#items>
</#list>
<@parts.paragraph opening.summary/>
<#list opening.gaps as gap>
<@parts.paragraph gap/>
</#list>
<@parts.summary summary/>
<#if glance.facts?has_content>

## ${glance.title}

<@parts.facts glance.facts/>
</#if>
<#if glance.scales?has_content || (summary.hasPay && !summary.sharedPay??)>

## ${words["grade.glance"]}

<@parts.scales glance.scales/>
<#if summary.hasPay && !summary.sharedPay??>
<@parts.pay summary/>
</#if>
</#if>
<#if summary.week??>

## ${words["grade.week"]}

<@parts.chart summary.week/>
</#if>
<#if summary.stages??>

## ${glance.stages}

<@parts.chart summary.stages/>
</#if>
<#list transitions>

## ${words["grade.crossings"]}
<#items as pair>
<#list pair.ways as way>

### ${way.title}
<@parts.changes way.changes/>
<#if way.entry??>
<@parts.paragraph way.entry/>
</#if>
</#list>

<#if pair.standing??>${pair.standing} </#if>[${pair.page.text}](${linkToPage(pair.page.href)})
</#items>
</#list>
<#list expectations.groups as group>

## <#if group.head??>${group.head.name}<#else>${words["grade.expectations"]}</#if>
<@parts.paragraph group.summary/>
<#list group.rows as row>

### ${row.head.label}
<#if row.note??>
<@parts.paragraph row.note/>
</#if>
<@cells row.opening/>
<@parts.labelled words["sheet.shared"] row.shared/>
<#if row.paired??>
<@parts.pairs row.paired/>
</#if>
<@cells row.cells/>
</#list>
</#list>
<#if moves?has_content>

## ${words["grade.moves"]}

<@parts.moves moves/>
</#if>
<#if parity??>

[${parity.text}](${link(parity.href)})
</#if>
<@parts.foot/>

<#-- The cells of a row, one after the other. -->
<#macro cells of>
<#list of as cell>

<#if cell.level??>${cell.level.code}, </#if>${cell.track.name}:<#if cell.stage??> <@parts.stage cell.stage/></#if>
<@parts.topics cell.texts/>
<#if cell.noExpectation??>
<@parts.noExpectation cell.noExpectation/>
</#if>
</#list>
</#macro>
