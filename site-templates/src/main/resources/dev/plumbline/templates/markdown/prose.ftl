<#import "parts.ftl" as parts>
# [${title}](${html})
<@parts.crumbs/>
<@parts.article article/>
<@parts.owner owner!""/>
<@parts.foot/>
