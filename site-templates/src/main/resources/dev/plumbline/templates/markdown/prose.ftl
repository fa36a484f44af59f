<#import "parts.ftl" as parts>
# [${title}](${html})
<@parts.crumbs/>
<@parts.article article/>
<@parts.foot/>
