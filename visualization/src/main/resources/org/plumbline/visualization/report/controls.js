(function(){
"use strict";
function element(name,attributes,text){
  var made=document.createElement(name);
  Object.keys(attributes||{}).forEach(function(key){made.setAttribute(key,attributes[key]);});
  if(text!==undefined){made.textContent=text;}
  return made;
}
window.plumbline={element:element};

/* One outcome at a time instead of a fold with the others. */
var others=document.querySelector(".others");
if(others){
  var all=Array.from(document.querySelectorAll(".answer .outcome")),
  choice=element("div",{"class":"choice",role:"group","aria-label":"Outcome"}),
  show=function(chosen){
    all.forEach(function(one,i){one.hidden=i!==chosen;});
    Array.from(choice.querySelectorAll("button")).forEach(function(b,i){b.setAttribute("aria-pressed",String(i===chosen));});
  };
  choice.appendChild(element("span",{"aria-hidden":"true"},"Outcome"));
  all.forEach(function(one,i){
    var button=element("button",{type:"button"},one.dataset.outcome);
    button.addEventListener("click",function(){show(i);});
    choice.appendChild(button);
    if(i>0){others.parentNode.insertBefore(one,others);}
  });
  others.parentNode.insertBefore(choice,all[0]);
  others.remove();
  show(0);
  addEventListener("beforeprint",function(){all.forEach(function(one){one.hidden=false;});});
}

/* Tables are sorted by a click on a heading. */
function number(text){
  var plain=text.replace(/\u2212/g,"-").replace(/,/g,"").match(/^[-+]?[0-9.]+/);
  return plain?parseFloat(plain[0]):null;
}
function compare(a,b){
  var x=number(a),y=number(b);
  return x!==null&&y!==null?x-y:a.localeCompare(b);
}
document.querySelectorAll(".table table").forEach(function(table){
  var rows=table.tBodies[0];
  if(rows.rows.length<4){return;}
  Array.from(table.tHead.rows[0].cells).forEach(function(head,column){
    var words=head.textContent;
    if(!words){return;}
    var button=element("button",{type:"button","class":"sort"},words);
    head.textContent="";
    head.appendChild(button);
    button.addEventListener("click",function(){
      var down=head.getAttribute("aria-sort")==="ascending";
      Array.from(table.tHead.rows[0].cells).forEach(function(other){other.removeAttribute("aria-sort");});
      head.setAttribute("aria-sort",down?"descending":"ascending");
      Array.from(rows.rows).sort(function(a,b){
        return (down?-1:1)*compare(a.cells[column].textContent,b.cells[column].textContent);
      }).forEach(function(row){rows.appendChild(row);});
    });
  });
});

/* A table that belongs to a chart is read value by value with a slider. */
document.querySelectorAll(".readable").forEach(function(fold){
  var table=fold.querySelector("table"),rows=Array.from(table.tBodies[0].rows),
  heads=Array.from(table.tHead.rows[0].cells).map(function(head){return head.textContent;}),
  label=element("label",{"class":"reader"},"Read a value: "),
  slider=element("input",{type:"range",min:"0",max:String(rows.length-1),value:String(rows.length-1)}),
  said=element("output",{});
  function read(){
    var cells=Array.from(rows[slider.value].cells).map(function(cell){return cell.textContent;});
    var text=cells[0]+": "+heads.slice(1).map(function(head,i){return head+" "+cells[i+1];}).join("; ");
    said.textContent=text;
    slider.setAttribute("aria-valuetext",text);
  }
  slider.addEventListener("input",read);
  label.appendChild(slider);
  fold.parentNode.insertBefore(label,fold);
  fold.parentNode.insertBefore(said,fold);
  read();
});
})();
