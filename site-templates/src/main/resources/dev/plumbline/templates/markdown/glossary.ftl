<#import "parts.ftl" as parts>
# [${title}](${html})
<@parts.crumbs/>

<#list entries as entry>
- **${entry.term}**<#if entry.aliases??> (${entry.aliases})</#if>: <@parts.nested>${entry.definition}</@parts.nested> [#](${link("#" + entry.id)})
</#list>
<@parts.foot/>
