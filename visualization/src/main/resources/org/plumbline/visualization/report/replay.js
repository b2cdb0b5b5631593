(function(){
"use strict";
var holder=document.getElementById("replay");
if(!holder){return;}
var data=JSON.parse(document.getElementById("replay-data").textContent),make=window.plumbline.element,
NS="http://www.w3.org/2000/svg",week=1,timer=null,calm=matchMedia("(prefers-reduced-motion: reduce)").matches;
function svg(name,attributes,text){
  var made=document.createElementNS(NS,name);
  Object.keys(attributes).forEach(function(key){made.setAttribute(key,attributes[key]);});
  if(text!==undefined){made.textContent=text;}
  return made;
}
/* A track is its first week and place, then the moves from week to week. */
function places(track){
  var x=0,y=0,all=[],i;
  for(i=1;i<track.length;i+=2){x+=track[i];y+=track[i+1];all.push([x,-y]);}
  return {from:track[0],all:all};
}
function at(places,week){return places.all[week-places.from];}
var tracks=data.courses.map(function(course){
  return {segments:course.segments.map(function(s){return places(s.track);}),vision:places(course.vision),
    beliefs:course.beliefs.map(places)};
});
function most(numbers){return numbers.reduce(function(a,b){return Math.max(a,Math.abs(b));},0);}
var reach=Math.max(100,most([].concat.apply([],data.courses.map(function(course,c){
  return [].concat.apply(most([].concat.apply([],course.own.concat(course.rivals).map(function(s){return [s[2],s[3]];}))),
    course.segments.map(function(s,i){return tracks[c].segments[i].all.map(function(p){return most(p)+1.5*s.spread;});}));
}))))*1.08;
function panel(course,c){
  var figure=make("div",{"class":"course"}),size=reach/100,
  map=svg("svg",{viewBox:[-reach,-reach,2*reach,2*reach].join(" "),"class":"map","aria-hidden":"true"}),
  discs=course.segments.map(function(s){
    var disc=svg("circle",{r:1.5*s.spread,"class":"segment","fill-opacity":0.12+0.25*s.share/100});
    map.appendChild(disc);return disc;
  }),
  trails=course.segments.map(function(){
    var trail=svg("polyline",{"class":"trail","stroke-width":0.8*size});map.appendChild(trail);return trail;
  }),
  rivals=svg("path",{"class":"rival","stroke-width":0.7*size}),own=svg("path",{"class":"own"}),
  beliefs=svg("path",{"class":"belief"}),vision=svg("path",{"class":"vision","stroke-width":2*size}),
  names=course.segments.map(function(s){
    var name=svg("text",{"font-size":7*size,"text-anchor":"middle"},s.label);return name;
  });
  [rivals,own,beliefs,vision].concat(names).forEach(function(part){map.appendChild(part);});
  figure.appendChild(make("p",{"class":"name"},course.label));
  figure.appendChild(map);
  var bars=svg("svg",{viewBox:"0 0 300 "+data.stages.length*24,"class":"bars","aria-hidden":"true"}),
  total=Math.max(1,course.steps.filter(function(s){return s[2]===0;}).length),
  stages=data.stages.map(function(stage,i){
    var bar=svg("rect",{x:120,y:24*i+4,height:16,width:0,"class":i===data.stages.length-1?"lost":"reached"}),
    count=svg("text",{x:124,y:24*i+17,"class":"count"});
    bars.appendChild(svg("text",{x:112,y:24*i+17,"text-anchor":"end"},stage));
    bars.appendChild(bar);bars.appendChild(count);
    return {bar:bar,count:count};
  }),event=make("p",{"class":"event"});
  figure.appendChild(bars);
  figure.appendChild(event);
  function dots(places,draw){return places.map(function(p){return draw(p[0],p[1]);}).join("");}
  function ring(r){return function(x,y){return "M"+(x-r)+" "+y+"a"+r+" "+r+" 0 1 0 "+2*r+" 0a"+r+" "+r+" 0 1 0 "+-2*r+" 0";};}
  function diamond(r){return function(x,y){return "M"+(x-r)+" "+y+"l"+r+" "+-r+"l"+r+" "+r+"l"+-r+" "+r+"z";};}
  function cross(r){return function(x,y){return "M"+(x-r)+" "+(y-r)+"l"+2*r+" "+2*r+"m0 "+-2*r+"l"+-2*r+" "+2*r;};}
  function sold(spans,now){
    return spans.filter(function(s){return s[0]<=now&&now<=s[1];}).map(function(s){return [s[2],-s[3]];});
  }
  return {figure:figure,show:function(asked){
    var now=Math.min(asked,course.weeks),counts=data.stages.map(function(){return 0;}),last=null;
    tracks[c].segments.forEach(function(track,i){
      var place=at(track,now);
      if(place){
        discs[i].setAttribute("cx",place[0]);discs[i].setAttribute("cy",place[1]);
        names[i].setAttribute("x",place[0]);names[i].setAttribute("y",place[1]-1.5*course.segments[i].spread-2*size);
        trails[i].setAttribute("points",track.all.slice(0,now-track.from+1).join(" "));
      }
    });
    vision.setAttribute("d",dots([at(tracks[c].vision,now)].filter(Boolean),cross(4*size)));
    beliefs.setAttribute("d",dots(tracks[c].beliefs.map(function(b){return at(b,now);}).filter(Boolean),ring(1.5*size)));
    own.setAttribute("d",dots(sold(course.own,now),diamond(3*size)));
    rivals.setAttribute("d",dots(sold(course.rivals,now),ring(2.2*size)));
    course.steps.forEach(function(step){
      if(step[0]<=now){counts[step[2]]++;last=step;}
    });
    stages.forEach(function(stage,i){
      var width=130*counts[i]/total;
      stage.bar.setAttribute("width",width);
      stage.count.setAttribute("x",124+width);
      stage.count.textContent=counts[i];
    });
    event.textContent=(asked>course.weeks?"Closed in week "+course.weeks+". ":"")+(last?"Last: week "+last[0]+", idea "+last[1]+" "+
      (course.reasons[last[3]]||data.stages[last[2]].replace("ideas ",""))+".":"No idea yet.");
  }};
}
var panels=data.courses.map(panel),bar=make("div",{"class":"controls"}),
play=make("button",{type:"button"},"Play"),
label=make("label",{},"Week "),slider=make("input",{type:"range",min:"1",max:String(data.weeks),value:"1"}),
said=make("output",{}),row=make("div",{"class":"courses"});
function show(now){
  week=now;
  slider.value=String(now);
  slider.setAttribute("aria-valuetext","week "+now+", year "+(Math.floor((now-1)/52)+1));
  said.textContent="week "+now+" of "+data.weeks+" (year "+(Math.floor((now-1)/52)+1)+")";
  panels.forEach(function(panel){panel.show(now);});
}
function stop(){
  if(timer){clearInterval(timer);timer=null;}
  play.textContent="Play";
}
play.addEventListener("click",function(){
  if(timer){stop();return;}
  if(week>=data.weeks){show(1);}
  play.textContent="Stop";
  timer=setInterval(function(){if(week>=data.weeks){stop();}else{show(week+1);}},90);
});
slider.addEventListener("input",function(){stop();show(parseInt(slider.value,10));});
label.appendChild(slider);
(calm?[]:[play]).concat([label,said]).forEach(function(part){bar.appendChild(part);});
panels.forEach(function(panel){row.appendChild(panel.figure);});
var key=make("p",{"class":"key"},"Disc: a group of customers, with its tail; cross: the vision; small dots: what people believe; diamonds: what the firm sells; rings: what rivals sell. Across: "+
  data.axes[0]+" to "+data.axes[1]+"; up: "+data.axes[2]+" to "+data.axes[3]+".");
[bar,row,key].forEach(function(part){holder.appendChild(part);});
holder.hidden=false;
show(data.weeks);
})();
