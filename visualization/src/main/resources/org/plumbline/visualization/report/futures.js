(function(){
"use strict";
var holder=document.getElementById("futures-player");
if(!holder){return;}
var data=JSON.parse(document.getElementById("futures-data").textContent),make=window.plumbline.element,
now=0,timer=null,calm=matchMedia("(prefers-reduced-motion: reduce)").matches,
NS="http://www.w3.org/2000/svg",values=[].concat.apply([],data.pairs.map(function(p){return [p[0],p[1]];})),
low=Math.min.apply(null,values.concat(0)),high=Math.max.apply(null,values.concat(0)),room=(high-low||1)*0.06,
wide=matchMedia("(max-width:36rem)").matches?330:720;
function svg(name,attributes){
  var made=document.createElementNS(NS,name);
  Object.keys(attributes).forEach(function(key){made.setAttribute(key,attributes[key]);});
  return made;
}
function x(value){return 10+(wide-20)*(value-low+room)/(high-low+2*room);}
var drawing=svg("svg",{viewBox:"0 0 "+wide+" 130","aria-hidden":"true","class":"stepping"}),
zero=svg("line",{x1:x(0),x2:x(0),y1:8,y2:104,"class":"zero"}),
zeroText=svg("text",{x:x(0),y:124,"text-anchor":"middle"}),rows=[[data.a,34,"a"],[data.b,82,"b"]].map(function(row){
  var name=svg("text",{x:10,y:row[1]-16}),bar=svg("line",{y1:row[1],y2:row[1],"class":"lollipop "+row[2]}),
  dot=svg("circle",{cy:row[1],r:9,"class":"dot "+row[2]});
  name.textContent=row[0];
  [name,bar,dot].forEach(function(part){drawing.appendChild(part);});
  return {bar:bar,dot:dot};
});
zeroText.textContent="0 "+data.unit;
drawing.insertBefore(zero,drawing.firstChild);
drawing.appendChild(zeroText);
function ahead(pair){
  if(pair[0]===pair[1]){return 0;}
  return (pair[1]>pair[0])!==(data.less===1)?1:-1;
}
function told(pair,i){
  return (pair[i]<0?"\u2212":"+")+Math.abs(pair[i])+(pair[2+i]?"":" (closed)");
}
function show(){
  var pair=data.pairs[now],won=0,i;
  for(i=0;i<=now;i++){won+=ahead(data.pairs[i])>0?1:0;}
  rows.forEach(function(row,i){
    row.bar.setAttribute("x1",x(0));row.bar.setAttribute("x2",x(pair[i]));row.dot.setAttribute("cx",x(pair[i]));
  });
  said.textContent="Future "+(now+1)+" of "+data.pairs.length+": "+data.a+" "+told(pair,0)+", "+data.b+" "+told(pair,1)+
    " "+data.unit+". "+(ahead(pair)===0?"Equal.":(ahead(pair)>0?data.b:data.a)+" is ahead.")+
    " So far "+data.b+" is ahead in "+won+" of "+(now+1)+".";
}
function stop(){
  if(timer){clearInterval(timer);timer=null;}
  play.textContent="Play";
  said.setAttribute("aria-live","polite");
}
function go(by){now=(now+by+data.pairs.length)%data.pairs.length;show();}
var said=make("output",{"aria-live":"polite"}),bar=make("div",{"class":"controls"}),
back=make("button",{type:"button"},"Back"),next=make("button",{type:"button"},"Next future"),
play=make("button",{type:"button"},"Play");
back.addEventListener("click",function(){stop();go(-1);});
next.addEventListener("click",function(){stop();go(1);});
play.addEventListener("click",function(){
  if(timer){stop();return;}
  play.textContent="Stop";
  said.setAttribute("aria-live","off");
  timer=setInterval(function(){go(1);},700);
});
[back,next].concat(calm?[]:[play]).forEach(function(b){bar.appendChild(b);});
[bar,drawing,said].forEach(function(part){holder.appendChild(part);});
holder.hidden=false;
show();
})();
