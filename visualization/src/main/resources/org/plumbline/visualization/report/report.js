(function(){
"use strict";
var body=document.body,main=document.getElementById("main"),list=document.querySelector("nav ul"),
group=document.querySelector(".switch"),buttons=group.querySelectorAll("button"),answer=document.querySelector(".answer");
function choose(button){
  var order=button.dataset.order.split(" ");
  order.forEach(function(id){
    main.appendChild(document.getElementById(id));
    list.appendChild(list.querySelector('a[href="#'+id+'"]').parentNode);
  });
  body.dataset.audience=button.dataset.audience;
  answer.open=button.dataset.audience!=="class";
  buttons.forEach(function(b){b.setAttribute("aria-pressed",String(b===button));});
}
buttons.forEach(function(b){b.addEventListener("click",function(){choose(b);});});
group.hidden=false;
addEventListener("beforeprint",function(){answer.open=true;});
})();
